/** A comment as it is kept. */
export interface Comment {
  /** A UUID, made before the first attempt to keep it and used again by the next, so that it cannot be kept twice. */
  id: string;
  articleId: string;
  /** As the reader wrote it, in NFC, with nothing at the ends; never empty. */
  text: string;
  /** As the reader gave it, or empty. */
  name: string;
  /** ms since 1970. */
  createdAt: number;
}

/** What the reader filled in. */
export interface CommentInput {
  id: string;
  articleId: string;
  text: string;
  name: string;
}

/** The largest time a Date can hold, in ms either side of 1970 (ECMA-262, 21.4.1.1). */
const lastInstant = 8.64e15;

/** Something that a reader sees: not space, control, or a character that shows nothing (Unicode, Default_Ignorable). */
const visible = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/**
 * A comment made of what the reader filled in, or undefined when there is no text in it.
 *
 * @param createdAt ms since 1970
 */
export function writeComment({ id, articleId, text, name }: CommentInput, createdAt: number): Comment | undefined {
  const written = wellFormed(text).trim();
  if (!visible.test(written)) return undefined;
  return { id, articleId, text: written, name: cleanName(name), createdAt };
}

/**
 * A record from the store as a comment, or undefined when it is damaged or foreign. One bad record must not blank the
 * page: an invalid date, for one, makes every formatter throw.
 */
export function readComment(record: unknown): Comment | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { id, articleId, text, name, createdAt } = record as Record<string, unknown>;
  if (typeof id !== 'string' || typeof articleId !== 'string' || typeof text !== 'string' || typeof name !== 'string')
    return undefined;
  if (id === '' || text === '') return undefined;
  if (typeof createdAt !== 'number' || !(Math.abs(createdAt) <= lastInstant)) return undefined;
  return { id, articleId, text, name, createdAt };
}

/** Newest first; the id decides between two of the same millisecond, so that the order is one and the same in every tab. */
export function newestFirst(a: Comment, b: Comment): number {
  return b.createdAt - a.createdAt || Number(a.id < b.id) - Number(a.id > b.id);
}

/**
 * A new UUID version 4 (RFC 9562). `crypto.randomUUID` exists on https and localhost only; random bytes everywhere.
 */
export function newCommentId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Unpaired surrogates cannot be stored as UTF-8 or put into a file: they become U+FFFD. Vietnamese letters become one each. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').normalize('NFC');
}

/** A name is one line that can be seen, and turns no text around it: control and bidi characters go. */
function cleanName(name: string): string {
  const line = wellFormed(name)
    .replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, ' ')
    .trim();
  return visible.test(line) ? line : '';
}
