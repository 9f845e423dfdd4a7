import type { Token } from 'markdown-it';
import { parseHtml } from '../../html/parseHtml.ts';
import { textOf } from '../../html/text.ts';
import type { InputLine } from '../../model/manuscript.ts';
import { wordsOf } from './markdownTokens.ts';
import type { NumberedLine } from './numberedLines.ts';

/** The words of an inline token, a text for each of its lines. */
function inlineLines(children: readonly Token[]): string[] {
  const lines: Token[][] = [[]];
  for (const token of children) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines.map(wordsOf);
}

function textsOf({ type, content, children }: Token): string[] {
  if (type === 'inline') return inlineLines(children ?? []);
  if (type === 'html_block') return textOf(parseHtml(content)).split('\n');
  return type === 'fence' ? ['', ...content.split('\n')] : [];
}

/**
 * The visible words of each line of Markdown, without its marks.
 *
 * @param lines what was parsed, for the numbers in the file
 */
export function markdownLines(tokens: readonly Token[], lines: readonly NumberedLine[]): InputLine[] {
  let first = 0;
  const found = tokens.flatMap((token) => {
    first = token.map?.[0] ?? first;
    return textsOf(token).map((text, index) => ({
      number: lines[first + index]?.number ?? lines.at(-1)?.number ?? 1,
      text: text.replace(/\s+/gu, ' ').trim(),
    }));
  });
  return found.filter(({ text }) => text !== '').toSorted((a, b) => a.number - b.number);
}
