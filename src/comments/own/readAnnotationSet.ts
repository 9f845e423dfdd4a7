import type { Comment } from '../model/comment.ts';
import { excerpt } from './excerpt.ts';
import { hasType, readAnnotation, textualBodyOf, type UnreadableReason } from './readAnnotation.ts';

/** Why an item of a file is not taken; `twice`: a comment before it in the file has the same id. */
export type RefusalReason = UnreadableReason | 'twice';

/** An item of a file that is not taken. */
export interface Refused {
  /** Its place in the file, from 1. */
  place: number;
  reason: RefusalReason;
  /** Up to 40 graphemes of its text, or empty. */
  excerpt: string;
}

/** What a file holds. */
export interface FileContents {
  /** In the order of the file, no id twice. */
  comments: Comment[];
  /** Headlines by article id, where the file has them. */
  headlines: Map<string, string>;
  refused: Refused[];
  /** How many names were too long and are cut. */
  shortened: number;
}

/** Why nothing of a file can be taken. */
export type FileFault = 'not-json' | 'not-a-set' | 'too-many';

/** The most items that a file may have: ten a day for 55 years. */
export const mostItems = 200_000;

const excerptLetters = 40;

/**
 * The comments in a file, which may come from anyone: a Readium AnnotationSet as `toAnnotationSet` writes it, or other
 * software does. What is not as it should be is refused item by item. Never throws.
 *
 * @param json text of the file; may begin with a byte order mark
 */
export function readAnnotationSet(json: string): FileContents | FileFault {
  let set: unknown;
  try {
    set = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch {
    return 'not-json';
  }
  if (!hasType(set, 'AnnotationSet') || !Array.isArray(set.items)) return 'not-a-set';
  if (set.items.length > mostItems) return 'too-many';
  const contents: FileContents = { comments: [], headlines: new Map(), refused: [], shortened: 0 };
  const taken = new Set<string>();
  set.items.forEach((item: unknown, index) => {
    const read = readAnnotation(item);
    if (typeof read === 'string' || taken.has(read.comment.id)) {
      const text = textualBodyOf(item)?.value;
      contents.refused.push({
        place: index + 1,
        reason: typeof read === 'string' ? read : 'twice',
        excerpt: typeof text === 'string' ? excerpt(text, excerptLetters) : '',
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
