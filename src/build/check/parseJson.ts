import { type JSONVisitor, printParseErrorCode, visit } from 'jsonc-parser';
import { formatValue } from '../../article/schema/formatValue.ts';
import type { Issue, Place } from './issue.ts';
import { insert, issueAt, type JsonNode } from './jsonTree.ts';
import { type SyntaxMistake, syntaxIssues } from './syntaxIssues.ts';

/** A text's issues as JSON, and its root where they leave the value beyond doubt. */
export interface ParsedJson {
  issues: Issue[];
  root?: JsonNode;
}

/**
 * Parses JSON as RFC 8259 has it, stricter in three things: no byte order mark, no key twice in an object, at most 100
 * levels. A byte order mark, comments, trailing commas and repeated keys are issues that leave the value readable.
 */
export function parseJson(source: string): ParsedJson {
  if (source.startsWith('\uFEFF')) {
    const { issues, ...rest } = parseJson(source.slice(1));
    return { ...rest, issues: [issueAtStart('"\\ufeff"', 'UTF-8 without a byte order mark'), ...issues] };
  }
  const levels = levelsIn(source);
  if (levels <= maxLevels) return parse(source);
  return { issues: [issueAtStart(`${levels} levels of nesting`, `at most ${maxLevels}`)] };
}

/** Far beyond any real article, and far below what would exhaust the stack of a parser or a renderer. */
const maxLevels = 100;

type Token = [offset: number, length: number, line: number, character: number];

/** One pass gives the value, every place, repeated keys and mistakes of the grammar. */
function parse(source: string): ParsedJson {
  const open: JsonNode[] = [];
  const mistakes: SyntaxMistake[] = [];
  const repeats: Issue[] = [];
  let root: JsonNode | undefined;
  let property: (Place & { name: string }) | undefined;
  let isReadable = true;
  let isAfterComma = false;

  const note = (code: string, [offset, length, line, character]: Token) =>
    mistakes.push({ code, offset, length, line: line + 1, column: character + 1 });
  const add = (value: unknown, [, , line, character]: Token): JsonNode => {
    isAfterComma = false;
    const parent = open.at(-1);
    const key = Array.isArray(parent?.value) ? parent.value.length : property?.name;
    const keyPlace = typeof key === 'string' ? property : undefined;
    const node = { value, line: line + 1, column: character + 1, parent, key, keyPlace, children: [] };
    root ??= node;
    if (parent && insert(node, parent))
      repeats.push(issueAt(node, `the key ${formatValue(key)} again`, 'each key once in an object', node.keyPlace));
    return node;
  };
  const end = (codeOfTrailingComma: string, at: Token) => {
    if (isAfterComma) note(codeOfTrailingComma, at);
    isAfterComma = false;
    open.pop();
  };
  const visitor: JSONVisitor = {
    onObjectBegin: (offset, length, line, character) => void open.push(add({}, [offset, length, line, character])),
    onArrayBegin: (offset, length, line, character) => void open.push(add([], [offset, length, line, character])),
    onLiteralValue: (value, offset, length, line, character) => void add(value, [offset, length, line, character]),
    onObjectProperty: (name, _offset, _length, line, character) => {
      isAfterComma = false;
      property = { name, line: line + 1, column: character + 1 };
    },
    onObjectEnd: (...at) => end('PropertyNameExpected', at),
    onArrayEnd: (...at) => end('ValueExpected', at),
    onSeparator: (character) => {
      isAfterComma = character === ',';
    },
    onComment: (...at) => void note('InvalidCommentToken', at),
    onError: (error, ...at) => {
      isReadable = false;
      isAfterComma = false;
      const code = printParseErrorCode(error);
      // The comment itself is noted.
      if (code !== 'UnexpectedEndOfComment') note(code, at);
    },
  };
  visit(source, visitor, { allowTrailingComma: true });
  const issues = syntaxIssues(source, mistakes);
  return isReadable && root ? { issues: [...issues, ...repeats], root } : { issues };
}

function issueAtStart(found: string, expected: string): Issue {
  return { line: 1, column: 1, pointer: '', found, expected };
}

/** How deep values nest, counted token by token, so that no depth exhausts the stack. */
function levelsIn(source: string): number {
  let open = 0;
  let most = 0;
  for (const [token] of source.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]|[^\s,:"[\]{}]+/gu)) {
    if (token === '}' || token === ']') open -= 1;
    else most = Math.max(most, open + 1);
    if (token === '{' || token === '[') open += 1;
  }
  return most;
}
