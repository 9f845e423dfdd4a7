import { cleanName, isVisible, wellFormed } from './text.ts';

/** A comment as it is kept. */
export interface Comment {
  /** A UUID, made when its draft begins and used again by every attempt to keep it, so that it cannot be kept twice. */
  id: string;
  articleId: string;
  /** As the reader wrote it, in NFC, with nothing at the ends; never empty. */
  text: string;
  /** As the reader gave it, without letters that show nothing, on one line; or empty. */
  name: string;
  /** ms since 1970, by the reader's clock. */
  createdAt: number;
  /** ms since 1970, when the text was last changed; absent when it never was. */
  editedAt?: number | undefined;
  /** The comment that this one answers; absent when it answers the article. */
  parentId?: string;
}

/** What stays of a deleted comment that has replies. */
export interface Tombstone {
  id: string;
  parentId?: string;
  deleted: true;
}

/** One entry of a thread. */
export type Entry = Comment | Tombstone;

/**
 * Where an entry stands: the first of a thread by the article and its turn there, any other by the first entry's id and
 * its turn in the thread. Turns are times in ms, moved on where needed so that the order of posting holds whatever the
 * clock does. IndexedDB orders the keys.
 */
export type Position = { thread: [articleId: string, turn: number] } | { reply: [firstId: string, turn: number] };

/** An entry with its position, as the store holds it. */
export type Placed<Kind extends Entry = Entry> = Kind & Position;

/** What the reader filled in. */
export interface CommentInput {
  id: string;
  articleId: string;
  text: string;
  name: string;
  parentId?: string | undefined;
}

/** The largest time a Date can hold, in ms either side of 1970 (ECMA-262, 21.4.1.1). */
const lastInstant = 8.64e15;

/**
 * A comment made of what the reader filled in, or undefined when there is no text in it.
 *
 * @param createdAt ms since 1970
 */
export function writeComment(
  { id, articleId, text, name, parentId }: CommentInput,
  createdAt: number,
): Comment | undefined {
  const written = writtenText(text);
  if (!isVisible(written)) return undefined;
  const comment = { id, articleId, text: written, name: cleanName(name), createdAt };
  return parentId === undefined ? comment : { ...comment, parentId };
}

/** The text as it is kept: NFC, well-formed, one kind of line end (as a text box gives it), nothing at the ends. */
export function writtenText(text: string): string {
  return wellFormed(text).replace(/\r\n?/g, '\n').trim();
}

/** Whether a comment answers another one; one that names itself, as only a file can hold it, does not. */
export function answers({ id, parentId }: Entry): boolean {
  return parentId !== undefined && parentId !== id;
}

/** Whether this is what stays of a deleted comment. */
export function isTombstone(entry: Entry): entry is Tombstone {
  return 'deleted' in entry;
}

/** The id of the first entry of the thread that an entry stands in. */
export function firstIdOf(entry: Placed): string {
  return 'reply' in entry ? entry.reply[0] : entry.id;
}

/** The turn of an entry in its list. */
export function turnOf(entry: Placed): number {
  return 'reply' in entry ? entry.reply[1] : entry.thread[1];
}

/**
 * A record from the store, or undefined when it is damaged or foreign. One bad record must not blank the page: an invalid
 * date, for one, makes every formatter throw.
 */
export function readEntry(record: unknown): Placed | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { id, parentId, deleted, thread, reply } = record as Record<string, unknown>;
  const position = isKey(thread) ? { thread } : isKey(reply) ? { reply } : undefined;
  if (!position || !isId(id) || !(parentId === undefined || isId(parentId))) return undefined;
  if (thread !== undefined && reply !== undefined) return undefined;
  const entry = deleted === true ? ({ id, deleted } as const) : readComment(record);
  if (entry && 'thread' in position && 'articleId' in entry && entry.articleId !== position.thread[0]) return undefined;
  return entry && { ...entry, ...(parentId !== undefined && { parentId }), ...position };
}

/**
 * A record as a comment, wherever it stands, or undefined when anything in it is not as it should be. Its name is cleaned
 * again, by the rule of today.
 */
export function readComment(record: object): Comment | undefined {
  const { id, articleId, text, name, createdAt, editedAt, parentId } = record as Record<string, unknown>;
  if (!isId(id) || !isId(articleId) || !isFilled(text) || typeof name !== 'string') return undefined;
  if (!isInstant(createdAt) || !(editedAt === undefined || isInstant(editedAt))) return undefined;
  if (!(parentId === undefined || isId(parentId))) return undefined;
  const comment: Comment = { id, articleId, text, name: cleanName(name), createdAt };
  if (editedAt !== undefined) comment.editedAt = editedAt;
  if (parentId !== undefined) comment.parentId = parentId;
  return comment;
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

/** An id stands in addresses, where half a character cannot. */
function isId(value: unknown): value is string {
  return isFilled(value) && !/\p{Surrogate}/u.test(value);
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isInstant(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= lastInstant;
}

function isKey(value: unknown): value is [string, number] {
  return Array.isArray(value) && value.length === 2 && isFilled(value[0]) && Number.isFinite(value[1]);
}
