/** A form with a text box: for a new comment, a reply to a comment, or an edit of one. */
export type Box = { kind: 'new'; commentId?: undefined } | { kind: 'reply' | 'edit'; commentId: string };

/** A box as one string: in draft records, and in the ids of its elements. */
export type BoxKey = 'new' | `reply:${string}` | `edit:${string}`;

export const newBox: Box = { kind: 'new' };

export function formatBox({ kind, commentId }: Box): BoxKey {
  return kind === 'new' ? kind : `${kind}:${commentId}`;
}

/** The box that a key names, or undefined where it names none. */
export function parseBox(key: string): Box | undefined {
  if (key === 'new') return newBox;
  const [, kind, commentId] = /^(reply|edit):(.+)$/su.exec(key) ?? [];
  return commentId === undefined ? undefined : { kind: kind as 'reply' | 'edit', commentId };
}
