/*
 * The registry of element ids, which are the anchors of links too. Their words are the language's (`site.ts`), so that the
 * address of a Vietnamese page is Vietnamese.
 */
import * as words from './site.ts';

/** The style sheet that a list of articles needs once a link has been followed. */
export const laterStyleId = 'later-style';

/**
 * The custom element that leads from a saved copy of a page to the original, first in each body. boot.ts defines it, and no
 * saved file carries that: in a copy it is not `:defined`, so it shows, and what needs a script does not (scriptless.css).
 */
export const savedCopyNotice = 'copy-notice';

/** What React renders pages into. */
export const rootId = 'root';

/** The `<script type="application/json">` that holds a page's own data. */
export const pageDataId = 'page-data';

/** The `h1` of any page: where jumps to the top and skip links land. */
export const headlineId = words.headlineId;
/** An article's column: headline, text, comments. */
export const columnId = words.columnId;
/** The name of the list of chapters. */
export const contentsId = words.contentsId;
/** An article's text. */
export const textId = words.textId;
/** What stands after the last words of the text. */
export const textEndId = words.textEndId;
export const footerId = words.footerId;
/** The index of the paper in the footer: its sections and other lists. */
export const siteIndexId = words.siteIndexId;
/** The reader, as the author of the comments in an exported file: a name, and on no page. */
export const commenterId = words.commenterId;
/** The heading over export and import, on the page of one's own comments. */
export const filesId = words.filesId;
/** The heading over the cached articles, on the offline page. */
export const cachedArticlesId = words.cachedArticlesId;

/** In place of a part that cannot be loaded. */
export const missingReadAloudId = words.missingReadAloudId;
export const missingOptionsId = words.missingOptionsId;
export const missingPhotosId = words.missingPhotosId;
export const missingPartId = words.missingPartId;

/** The heading of the comment section. */
export const commentsId = words.commentsId;
/** The form for a new comment. */
export const commentFormId = `${words.commentsId}-${words.newCommentSuffix}`;

/** The fields of a comment form; `:` keeps their ids apart from those that an article may give to its blocks. */
export function commentBoxIds(box: string): { text: string; name: string; error: string } {
  const start = `${words.commentsId}-${words.commentBoxSuffix}:${box}:`;
  return {
    text: start + words.commentTextSuffix,
    name: start + words.commentNameSuffix,
    error: start + words.commentErrorSuffix,
  };
}

/** Selectors of the fields of the form for a new comment. */
export const newCommentText = `[id="${commentBoxIds('new').text}"]`;
export const newCommentName = `[id="${commentBoxIds('new').name}"]`;

/** What the anchors of comments begin with. */
export const commentPrefix = `${words.commentsId}-`;

/** A comment, and the hash of its permalink. An imported comment may have any id, also the one that would give the form's. */
export function commentAnchor(id: string): string {
  const anchor = commentPrefix + encodeURIComponent(id);
  return anchor === commentFormId
    ? anchor.replace(/\w$/u, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
    : anchor;
}

/** A button of a comment. An anchor has no `:` of its own. */
export function commentActionId(id: string, action: 'reply' | 'edit' | 'delete'): string {
  return `${commentAnchor(id)}:${action}`;
}

/** A selector of all comments and tombstones in a section. */
export const anyComment = `[id^="${commentPrefix}"][tabindex="-1"]`;

/** The id of the comment that a permalink's hash names, or an empty string. */
export function commentIdIn(hash: string): string {
  const anchor = hash.slice(1);
  if (!anchor.startsWith(commentPrefix) || anchor === commentFormId) return '';
  try {
    return decodeURIComponent(anchor.slice(commentPrefix.length));
  } catch {
    return '';
  }
}

/** The heading of a chapter that has no id of its own, by its number from 1. */
export function chapterAnchor(number: number): string {
  return words.chapterPrefix + number;
}

/** The link around a photo, by its number from 1; as a hash, the address of the photo seen large. */
export function photoAnchor(number: number | ''): string {
  return words.photoPrefix + number;
}

/** A footnote at the foot of the text. */
export function footnoteAnchor(id: string): string {
  return words.footnotePrefix + id;
}

/** The number in the text that leads to a footnote. */
export function footnoteReferenceAnchor(id: string): string {
  return words.footnoteReferencePrefix + id;
}
