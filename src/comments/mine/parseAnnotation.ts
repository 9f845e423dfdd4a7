import { type Comment, normalizeText } from '../model/comment.ts';
import { cleanName, isTooLong, isVisible, normalizeName } from '../model/text.ts';
import { articleIdOf, commentIdOf } from './commentUris.ts';
import { snippet } from './snippet.ts';

/** Why an annotation cannot be imported as a comment. */
export type UnreadableReason = 'not-a-comment' | 'no-id' | 'no-article' | 'no-text' | 'too-long' | 'bad-time';

/** A comment read from a file, with its article's headline where the file has it. */
export interface ParsedAnnotation {
  comment: Comment;
  headline: string | undefined;
  /** Whether the name was too long and is cut. */
  shortened: boolean;
}

/** The most graphemes of a headline from a file. */
const headlineLimit = 300;

/** Date and time of ISO 8601 as the W3C model and ECMA-262 (21.4.1.32) write it; other forms differ between browsers. */
const isoTime = /^(?:\d{4}|[+-]\d{6})-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/u;

/** Parses an annotation of the W3C model, cleaned as a posted comment is; or the reason why it is none. Never throws. */
export function parseAnnotation(item: unknown): ParsedAnnotation | UnreadableReason {
  const body = textualBodyOf(item);
  if (!hasType(item, 'Annotation') || !body) return 'not-a-comment';
  const id = commentIdOf(item.id);
  if (id === undefined) return 'no-id';
  const articleId = articleIdOf(isObject(item.target) ? item.target.source : item.target);
  if (articleId === undefined) return 'no-article';
  const text = typeof body.value === 'string' ? normalizeText(body.value) : '';
  if (!isVisible(text)) return 'no-text';
  if (isTooLong(text)) return 'too-long';
  const createdAt = instantOf(item.created);
  const editedAt = instantOf(item.modified);
  if (createdAt === undefined || (item.modified !== undefined && editedAt === undefined)) return 'bad-time';
  const givenName = creatorName(item.creator);
  const name = cleanName(givenName);
  const comment: Comment = { id, articleId, text, name, createdAt };
  const answered = item['as:inReplyTo'];
  const parentId = commentIdOf(isObject(answered) ? answered.id : answered);
  if (editedAt !== undefined) comment.editedAt = editedAt;
  if (parentId !== undefined) comment.parentId = parentId;
  const shortened = name !== normalizeName(givenName);
  return { comment, headline: headlineOf(item.target), shortened };
}

/** The first textual body of an annotation, or undefined. */
export function textualBodyOf(item: unknown): Record<string, unknown> | undefined {
  return isObject(item) ? listOf(item.body).find((body) => hasType(body, 'TextualBody')) : undefined;
}

/** Whether a value from JSON is an object of a type; it may have several (JSON-LD 1.1, section 3.5). */
export function hasType<Type>(value: Type, type: string): value is Type & Record<string, unknown> {
  return isObject(value) && listOf(value.type).includes(type);
}

function creatorName(creator: unknown): string {
  const named = listOf(creator).find((one) => isObject(one) && typeof one.name === 'string');
  return isObject(named) && typeof named.name === 'string' ? named.name : '';
}

function headlineOf(target: unknown): string | undefined {
  const headings = isObject(target) && isObject(target.meta) ? listOf(target.meta.headings) : [];
  const heading = headings.find((one) => isObject(one) && typeof one.txt === 'string');
  const headline = isObject(heading) && typeof heading.txt === 'string' ? snippet(heading.txt, headlineLimit) : '';
  return isVisible(headline) ? headline : undefined;
}

function instantOf(time: unknown): number | undefined {
  const instant = typeof time === 'string' && isoTime.test(time) ? Date.parse(time) : Number.NaN;
  return Number.isNaN(instant) ? undefined : instant;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
