import { RefusedError } from '../../model/notice.ts';
import type { RawEntry, RawValue } from './rawValue.ts';

/** Escapes of basic strings (TOML 1.0). */
const escapes: Record<string, string> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', '"': '"', '\\': '\\' };

const keyLine = /^\s*([\p{L}\p{M}\p{N}_.'"-]{1,100})\s*=\s*(.*)$/u;
const tableLine = /^\s*\[(\[?)\s*([^\]]{1,200}?)\s*\]\]?\s*(?:#.*)?$/u;

function withoutEscapes(text: string): string {
  return text.replace(/\\(u[\da-f]{4}|U[\da-f]{8}|.)/giu, (all, code: string) => {
    if (code.length === 1) return escapes[code] ?? all;
    const point = Number.parseInt(code.slice(1), 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

/** Tokens of an array or a value: strings, brackets, commas and bare words; comments are left out. */
const token =
  /"""(.*?)"""|'''(.*?)'''|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|#[^\n]*|([[\]{},=])|([^\s"'[\]{},=#]+(?:[ T][\d:.+Z-]+)?)/gsu;

/** The texts of a value; `isOpen` while a bracket or a long string waits for its end on a later line. */
function readValue(source: string): { value: RawValue; isOpen: boolean } {
  const texts: string[] = [];
  let depth = 0;
  let deepest = 0;
  for (const [all, long, raw, basic, literal, mark, bare] of source.matchAll(token)) {
    if (all.startsWith('#')) continue;
    if (mark === '[' || mark === '{') depth += 1;
    if (mark === ']' || mark === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
    const text = long ?? basic;
    if (text !== undefined) texts.push(withoutEscapes(text.replace(/^\n/u, '')));
    else if (!mark) texts.push(raw?.replace(/^\n/u, '') ?? literal ?? bare ?? '');
  }
  const quotes = source.match(/"""|'''/gu)?.length ?? 0;
  return { value: deepest > 0 ? texts : (texts[0] ?? ''), isOpen: depth > 0 || quotes % 2 === 1 };
}

const plainKey = (key: string) => key.replace(/["'\s]/gu, '');

/**
 * Reads the keys of TOML front matter as Hugo and Zola have it: strings, dates, numbers and arrays of them, keys in tables as
 * `table.key`, in lists of tables `table.line.key`. Of inline tables only the values are read.
 *
 * @throws RefusedError for a line that is none of these
 */
export function tomlFrontMatter(source: string, firstLine: number): { entries: RawEntry[] } {
  const lines = source.split('\n');
  const entries: RawEntry[] = [];
  let table = '';
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const start = index;
    if (/^\s*(?:#|$)/u.test(line)) continue;
    const [, isOfList, header] = tableLine.exec(line) ?? [];
    if (header !== undefined) {
      table = `${plainKey(header)}.${isOfList ? `${start}.` : ''}`;
      continue;
    }
    const [, key, first] = keyLine.exec(line) ?? [];
    if (key === undefined || first === undefined) {
      throw new RefusedError(
        `Phần đầu tệp (giữa hai dòng +++) sai cú pháp TOML ở dòng ${firstLine + index}: hãy sửa dòng đó.`,
      );
    }
    let text = first;
    let read = readValue(text);
    while (read.isOpen && index + 1 < lines.length) {
      index += 1;
      text += `\n${lines[index]}`;
      read = readValue(text);
    }
    entries.push({ key: `${table}${plainKey(key)}`, value: read.value, line: start + 1 });
  }
  return { entries };
}
