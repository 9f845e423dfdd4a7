import { getLocation, type Node, type ParseError, parse, parseTree, printParseErrorCode } from 'jsonc-parser';
import { quoted } from '../article/quoted.ts';
import { type Fault, pointerTo } from './fault.ts';
import { positionAt } from './locate.ts';

/** Far beyond any real article, and far below what would exhaust the stack of a parser or a renderer. */
const deepest = 100;

const expectations: Record<string, string> = {
  PropertyNameExpected: 'a key in double quotes, and no comma after the last one',
  ValueExpected: 'a value, and no comma after the last one',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a closing }',
  CloseBracketExpected: 'a closing ]',
  EndOfFileExpected: 'the end of the file',
  InvalidCommentToken: 'JSON without comments',
  UnexpectedEndOfComment: 'JSON without comments',
  UnexpectedEndOfString: 'a closing quote on the same line',
  UnexpectedEndOfNumber: 'a number as in JSON',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'a JSON escape after the backslash',
  InvalidCharacter: 'control characters written as escapes',
};

/**
 * One slip brings several errors of the parser after it, so of each line the first is kept, and every comment. After a
 * string without an end nothing is sure any more.
 */
function syntaxFaults(file: string, source: string, errors: readonly ParseError[]): Fault[] {
  const lines = new Set<number>();
  let lost = false;
  return errors.flatMap(({ error, offset, length }) => {
    const code = printParseErrorCode(error);
    const { line, column } = positionAt(source, offset);
    const follows = lost || lines.has(line) || (offset === source.length && lines.size > 0);
    if (follows && code !== 'InvalidCommentToken') return [];
    if (code !== 'InvalidCommentToken') lines.add(line);
    lost ||= code === 'UnexpectedEndOfString';
    const path = getLocation(source, offset).path;
    const pointer = pointerTo(path.at(-1) === '' ? path.slice(0, -1) : path);
    const found = offset === source.length ? 'the end of the file' : quoted(source.slice(offset, offset + length));
    return [{ file, line, column, pointer, found, expected: expectations[code] ?? 'a JSON value' }];
  });
}

/** Counts keys and levels of a parsed value, level by level, so that no depth exhausts the stack. */
function measure(value: unknown): { keys: number; levels: number } {
  let keys = 0;
  let levels = 0;
  for (let level = [value]; level.length > 0; levels += 1) {
    const next: unknown[] = [];
    for (const node of level) {
      if (typeof node !== 'object' || node === null) continue;
      const children: unknown[] = Object.values(node);
      if (!Array.isArray(node)) keys += children.length;
      for (const child of children) next.push(child);
    }
    level = next;
  }
  return { keys, levels };
}

function duplicateFaults(file: string, source: string, node: Node | undefined, path: (string | number)[]): Fault[] {
  const seen = new Set<unknown>();
  return (node?.children ?? []).flatMap((child, index) => {
    const [key, value] = child.type === 'property' ? (child.children ?? []) : [];
    if (!key) return duplicateFaults(file, source, child, [...path, index]);
    const here = [...path, String(key.value)];
    const again = seen.has(key.value);
    seen.add(key.value);
    const inside = duplicateFaults(file, source, value, here);
    if (!again) return inside;
    const place = { file, ...positionAt(source, key.offset), pointer: pointerTo(here) };
    return [
      { ...place, found: `the key ${quoted(key.value)} again`, expected: 'each key once in an object' },
      ...inside,
    ];
  });
}

/** In valid JSON a string before a colon is a key. */
function keysIn(source: string): number {
  let count = 0;
  for (const [, colon] of source.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/gu)) if (colon) count += 1;
  return count;
}

/** What a file holds: its faults as JSON, and its value where they leave it beyond doubt. */
export type StrictJson = { faults: Fault[]; value?: unknown };

/**
 * Reads JSON as RFC 8259 has it, stricter in three things: no byte order mark, no key twice in an object, at most 100
 * levels. A byte order mark, comments, trailing commas and repeated keys are faults that leave the value readable.
 */
export function readStrictJson(file: string, source: string): StrictJson {
  if (source.startsWith('\uFEFF')) {
    const { faults, ...rest } = readStrictJson(file, source.slice(1));
    const expected = 'UTF-8 without a byte order mark';
    return { ...rest, faults: [{ file, line: 1, column: 1, pointer: '', found: '"\\ufeff"', expected }, ...faults] };
  }
  try {
    const value: unknown = JSON.parse(source);
    const { keys, levels } = measure(value);
    if (levels > deepest) {
      const found = `${levels} levels of nesting`;
      return { faults: [{ file, line: 1, column: 1, pointer: '', found, expected: `at most ${deepest}` }] };
    }
    return { faults: keys === keysIn(source) ? [] : duplicateFaults(file, source, parseTree(source), []), value };
  } catch (error) {
    const errors: ParseError[] = [];
    parseTree(source, errors, { disallowComments: true });
    const faults = syntaxFaults(file, source, errors);
    if (faults.length === 0) {
      const found = error instanceof Error ? error.message : String(error);
      faults.push({ file, line: 1, column: 1, pointer: '', found, expected: 'JSON' });
    }
    const serious: ParseError[] = [];
    const value: unknown = parse(source, serious, { allowTrailingComma: true });
    return serious.length === 0 ? { faults, value } : { faults };
  }
}
