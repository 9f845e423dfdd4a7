import { visit } from 'jsonc-parser';
import { RefusedError } from '../model/notice.ts';

/** The value of a JSON text; a refusal names the line and column where it stops being JSON. */
export function parseJsonText(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new RefusedError(malformed(firstMistake(text)));
  }
}

/** Line and column, 1-based; undefined where values nest deeper than the parser goes. */
function firstMistake(text: string): [number, number] | undefined {
  let place: [number, number] | undefined;
  const end = new Error('found');
  try {
    visit(text, {
      onError: (_code, _offset, _length, line, column) => {
        place ??= [line + 1, column + 1];
        throw end;
      },
      onComment: (_offset, _length, line, column) => {
        place ??= [line + 1, column + 1];
        throw end;
      },
    });
  } catch (error) {
    if (error !== end && !(error instanceof RangeError)) throw error;
  }
  return place;
}

function malformed(place: [number, number] | undefined): string {
  const where = place ? `dòng ${place[0]}, cột ${place[1]}` : 'chỗ lồng nhau quá sâu';
  return `Tệp JSON hỏng ở ${where}: hãy xuất lại từ Ghost (Settings → Export), đừng sửa tay.`;
}

/** The fields of an object; an empty object for every other value. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** The entries of an array; none for every other value. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text or number as a text, undefined where it is blank or another value. */
export function wordsOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

/** A number, or a text that is one; undefined for every other value. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
