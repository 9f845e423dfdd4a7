import type { Comment } from '../model/comment.ts';
import { hasType, parseAnnotation, textualBodyOf, type UnreadableReason } from './parseAnnotation.ts';
import type { SavedArticle } from './savedArticles.ts';
import { savedInFile } from './savedInFile.ts';
import { snippet } from './snippet.ts';

/** Why an item of a file is refused; `twice`: an item before it has the same id. */
export type RefusalReason = UnreadableReason | 'twice';

/** An item of a file that cannot be imported. */
export interface Refused {
  /** Its place in the file, from 1. */
  place: number;
  reason: RefusalReason;
  /** Up to 40 graphemes of its text, or empty. */
  excerpt: string;
}

/** The parsed contents of a file. */
export interface FileContents {
  /** In the order of the file, no id twice. */
  comments: Comment[];
  /** Headlines by article id, where the file has them. */
  headlines: Map<string, string>;
  refused: Refused[];
  /** How many names were too long and are cut. */
  shortened: number;
  /** What was saved for later; absent where the file tells of nothing. */
  saved?: SavedArticle[];
}

/** Why nothing of a file can be imported. */
export type FileFault = 'not-json' | 'not-a-set' | 'too-many';

/** The most items that a file may have: ten a day for 55 years. */
export const mostItems = 200_000;

/** The largest file that is read, in bytes: as many comments of 500. */
export const maxFileSize = 100_000_000;

const excerptLetters = 40;

/**
 * Parses an untrusted file: a Readium AnnotationSet as `toAnnotationSet` or other software writes it. Invalid items are refused
 * one by one. Never throws.
 *
 * @param json may begin with a byte order mark
 */
export function parseAnnotationSet(json: string): FileContents | FileFault {
  let set: unknown;
  try {
    set = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch {
    return 'not-json';
  }
  if (!hasType(set, 'AnnotationSet') || !Array.isArray(set.items)) return 'not-a-set';
  const saved = savedInFile(set.saved);
  if (set.items.length + saved.length > mostItems) return 'too-many';
  const contents: FileContents = { comments: [], headlines: new Map(), refused: [], shortened: 0 };
  if (saved.length > 0) contents.saved = saved;
  const taken = new Set<string>();
  set.items.forEach((item: unknown, index) => {
    const read = parseAnnotation(item);
    if (typeof read === 'string' || taken.has(read.comment.id)) {
      const text = textualBodyOf(item)?.value;
      contents.refused.push({
        place: index + 1,
        reason: typeof read === 'string' ? read : 'twice',
        excerpt: typeof text === 'string' ? snippet(text, excerptLetters) : '',
      });
      return;
    }
    const { comment, headline, shortened } = read;
    if (shortened) contents.shortened += 1;
    taken.add(comment.id);
    contents.comments.push(comment);
    if (headline !== undefined && !contents.headlines.has(comment.articleId))
      contents.headlines.set(comment.articleId, headline);
  });
  return contents;
}
