import { getLocation } from 'jsonc-parser';
import { formatValue } from '../../article/schema/formatValue.ts';
import { type Issue, type Place, pointerTo } from './issue.ts';

/** Where a text breaks the grammar of JSON. */
export interface SyntaxMistake extends Place {
  /** The name of a `ParseErrorCode`. */
  code: string;
  /** 0-based, in UTF-16 units, as `length` is. */
  offset: number;
  length: number;
}

/**
 * The mistakes that an editor has to mend, in the order of the text. One slip brings several errors of the parser after it,
 * so of each line the first is kept, and every comment. After a string without an end nothing is sure any more.
 */
export function syntaxIssues(source: string, mistakes: readonly SyntaxMistake[]): Issue[] {
  const lines = new Set<number>();
  let isLost = false;
  return mistakes.flatMap(({ code, offset, length, line, column }) => {
    const isComment = code === 'InvalidCommentToken';
    const isAtEnd = offset === source.length;
    const follows = isLost || lines.has(line) || (isAtEnd && lines.size > 0);
    if (follows && !isComment) return [];
    if (!isComment) lines.add(line);
    isLost ||= code === 'UnexpectedEndOfString';
    const { path } = getLocation(source, offset);
    const pointer = pointerTo(path.at(-1) === '' ? path.slice(0, -1) : path);
    const found = isAtEnd ? 'the end of the file' : formatValue(source.slice(offset, offset + length));
    return [{ line, column, pointer, found, expected: expectations[code] ?? 'a JSON value' }];
  });
}

const expectations: Record<string, string> = {
  PropertyNameExpected: 'a key in double quotes, and no comma after the last one',
  ValueExpected: 'a value, and no comma after the last one',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a closing }',
  CloseBracketExpected: 'a closing ]',
  EndOfFileExpected: 'the end of the file',
  InvalidCommentToken: 'JSON without comments',
  UnexpectedEndOfString: 'a closing quote on the same line',
  UnexpectedEndOfNumber: 'a number as in JSON',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'a JSON escape after the backslash',
  InvalidCharacter: 'control characters written as escapes',
};
