/** The ids that the comment section gives to its own places, for links within the page. */
export const commentsId = 'binh-luan';
export const commentFormId = 'binh-luan-moi';

const boxId = (box: string, part: string) => `${commentsId}-o:${box}:${part}`;

/** The ids of a form's elements; `:` keeps them apart from those that an article may give to its blocks. */
export function boxIds(box: string): { text: string; name: string; error: string } {
  return { text: boxId(box, 'y-kien'), name: boxId(box, 'ten'), error: boxId(box, 'loi') };
}

/** Selectors of the fields of the form for a new comment. */
export const textField = `[id="${boxId('new', 'y-kien')}"]`;
export const nameField = `[id="${boxId('new', 'ten')}"]`;

/** The path of the page with all of the reader's comments. */
export const ownCommentsAddress = '/binh-luan';

/** The place on that page where all is saved to a file. */
export const filesId = 'luu-va-nap';

/** The id of one comment on the page, and the hash of its permalink. An imported comment may have any id. */
export function commentAnchor(id: string): string {
  return `binh-luan-${encodeURIComponent(id)}`;
}

/** The id of the comment that a permalink's hash names, or an empty string. */
export function commentIdIn(hash: string): string {
  const anchor = hash.slice(1);
  if (!anchor.startsWith('binh-luan-') || anchor === commentFormId) return '';
  try {
    return decodeURIComponent(anchor.slice('binh-luan-'.length));
  } catch {
    return '';
  }
}
