/** The ids that the comment section gives to its own places, for links within the page. */
export const commentsId = 'binh-luan';
export const commentFormId = 'binh-luan-moi';

/** The id of one comment on the page, and the hash of its permalink. */
export function commentAnchor(id: string): string {
  return `binh-luan-${id}`;
}
