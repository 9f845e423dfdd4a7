import { RefusedError } from '../../model/notice.ts';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasPosts(value: unknown): boolean {
  return isObject(value) && isObject(value.data) && Array.isArray(value.data.posts);
}

/** Whether a value is Ghost's export: `db[0].data.posts`, or `data.posts` as some of its versions write it. */
function isGhost(value: Record<string, unknown>): boolean {
  return hasPosts(value) || (Array.isArray(value.db) && hasPosts(value.db[0]));
}

/**
 * Whether a text is an export of Ghost; false for text that is no JSON.
 *
 * @throws RefusedError for other JSON
 */
export function isGhostJson(text: string): boolean {
  if (!/^\s*[[{]\s*["[{\]}]/u.test(text)) return false;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return false;
  }
  if (isObject(value) && isGhost(value)) return true;
  if (isObject(value) && 'headline' in value && Array.isArray(value.body)) {
    throw new RefusedError('Tệp đã là bài viết của trang này: chép thẳng vào thư mục src/articles.');
  }
  throw new RefusedError('Tệp JSON không phải bản xuất của Ghost: không nhập được.');
}
