import { type Box, formatBox } from '../model/box.ts';
import { type Comment, isTombstone, type StoredEntry } from '../model/comment.ts';

/** A reply or edit box that is open. */
export interface OpenBox {
  box: Box;
  /** The comment as it was when the box was opened, which it outlives. Absent until the comment of a restored box is read. */
  comment?: StoredEntry<Comment>;
  /** Whether the reader has asked for it, so that it takes the focus; not where its draft has opened it. */
  byReader?: boolean;
}

export type OpenBoxes = readonly OpenBox[];

export function findBox(open: OpenBoxes, box: Box): OpenBox | undefined {
  return open.find((other) => formatBox(other.box) === formatBox(box));
}

export function withBox(open: OpenBoxes, box: Box, comment: StoredEntry<Comment>): OpenBoxes {
  return [...withoutBox(open, box), { box, comment, byReader: true }];
}

export function withoutBox(open: OpenBoxes, box: Box): OpenBoxes {
  const closed = findBox(open, box);
  return open.filter((other) => other !== closed);
}

/** With boxes whose drafts were kept from an earlier visit. */
export function withRestoredBoxes(open: OpenBoxes, boxes: readonly Box[]): OpenBoxes {
  return [...boxes.filter((box) => !findBox(open, box)).map((box) => ({ box })), ...open];
}

/** With the comments of restored boxes, as far as they are among the entries. */
export function withComments(open: OpenBoxes, entries: readonly StoredEntry[]): OpenBoxes {
  return open.map((box) => {
    const comment = box.comment ?? entries.find(({ id }) => id === box.box.commentId);
    return comment && !isTombstone(comment) ? { ...box, comment } : box;
  });
}

export function boxedComments(open: OpenBoxes): StoredEntry<Comment>[] {
  return open.flatMap(({ comment }) => comment ?? []);
}
