import { cleanName, isVisible, toWellFormedNfc } from './text.ts';

/** A comment as it is stored. */
export interface Comment {
  /** A UUID, made when its draft begins and used by every attempt to store it, so that it cannot be stored twice. */
  id: string;
  articleId: string;
  /** NFC, trimmed, never empty. */
  text: string;
  /** One line without invisible characters; or empty. */
  name: string;
  /** ms since 1970, by the reader's clock. */
  createdAt: number;
  /** ms since 1970, of the last edit; absent when there was none. */
  editedAt?: number | undefined;
  /** The id of the comment that this one answers; absent when it answers the article. */
  parentId?: string;
}

/** The placeholder of a deleted comment that has replies. */
export interface Tombstone {
  id: string;
  parentId?: string;
  deleted: true;
}

/** One entry of a thread. */
export type Entry = Comment | Tombstone;

/**
 * Sort key: roots sort by [article, sequence], replies by [root, sequence]. A sequence is a time in ms, raised above the last
 * one if the clock went back.
 */
export type SortKey = { thread: [articleId: string, sequence: number] } | { reply: [rootId: string, sequence: number] };

/** An entry with its sort key, as IndexedDB holds it. */
export type StoredEntry<Kind extends Entry = Entry> = Kind & SortKey;

/** The largest time a Date can hold, in ms either side of 1970 (ECMA-262, 21.4.1.1). */
const lastInstant = 8.64e15;

/** A comment made of what the reader filled in, or undefined when its text is blank. `createdAt` is in ms since 1970. */
export function createComment(
  input: Pick<Comment, 'id' | 'articleId' | 'text' | 'name'> & { parentId?: string | undefined },
  createdAt: number,
): Comment | undefined {
  const { id, articleId, text, name, parentId } = input;
  const written = normalizeText(text);
  if (!isVisible(written)) return undefined;
  const comment = { id, articleId, text: written, name: cleanName(name), createdAt };
  return parentId === undefined ? comment : { ...comment, parentId };
}

/** The text as it is stored: well-formed NFC, trimmed, with LF line ends as a text box gives them. */
export function normalizeText(text: string): string {
  return toWellFormedNfc(text).replace(/\r\n?/g, '\n').trim();
}

/** Whether a comment answers another one. One that names itself, which only an import can bring, does not. */
export function isReply({ id, parentId }: Entry): boolean {
  return parentId !== undefined && parentId !== id;
}

export function isTombstone(entry: Entry): entry is Tombstone {
  return 'deleted' in entry;
}

/** The id of the root of an entry's thread. */
export function rootIdOf(entry: StoredEntry): string {
  return 'reply' in entry ? entry.reply[0] : entry.id;
}

export function sortKeyOf(entry: StoredEntry): SortKey {
  return 'reply' in entry ? { reply: entry.reply } : { thread: entry.thread };
}

export function sequenceOf(entry: StoredEntry): number {
  return 'reply' in entry ? entry.reply[1] : entry.thread[1];
}

/**
 * Parses a record of IndexedDB; undefined when it is damaged or foreign. One bad record must not blank the page: an invalid
 * date, for one, makes every formatter throw.
 */
export function parseEntry(record: unknown): StoredEntry | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { id, parentId, deleted, thread, reply } = record as Record<string, unknown>;
  const sortKey = isKey(thread) ? { thread } : isKey(reply) ? { reply } : undefined;
  if (!sortKey || !isId(id) || !(parentId === undefined || isId(parentId))) return undefined;
  if (thread !== undefined && reply !== undefined) return undefined;
  const entry = deleted === true ? ({ id, deleted } as const) : parseComment(record);
  if (entry && 'thread' in sortKey && 'articleId' in entry && entry.articleId !== sortKey.thread[0]) return undefined;
  return entry && { ...entry, ...(parentId !== undefined && { parentId }), ...sortKey };
}

/** Parses a comment, its sort key left out; undefined when anything is invalid. Its name is cleaned by today's rule. */
export function parseComment(record: object): Comment | undefined {
  const { id, articleId, text, name, createdAt, editedAt, parentId } = record as Record<string, unknown>;
  if (!isId(id) || !isId(articleId) || !isFilled(text) || typeof name !== 'string') return undefined;
  if (!isTimestamp(createdAt) || !(editedAt === undefined || isTimestamp(editedAt))) return undefined;
  if (!(parentId === undefined || isId(parentId))) return undefined;
  const comment: Comment = { id, articleId, text, name: cleanName(name), createdAt };
  if (editedAt !== undefined) comment.editedAt = editedAt;
  if (parentId !== undefined) comment.parentId = parentId;
  return comment;
}

/** A new UUID version 4 (RFC 9562). `crypto.randomUUID` exists on https and localhost only; random bytes everywhere. */
export function newCommentId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Ids stand in addresses, which cannot hold unpaired surrogates. */
function isId(value: unknown): value is string {
  return isFilled(value) && !/\p{Surrogate}/u.test(value);
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isTimestamp(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= lastInstant;
}

function isKey(value: unknown): value is [string, number] {
  return Array.isArray(value) && value.length === 2 && isFilled(value[0]) && Number.isFinite(value[1]);
}
