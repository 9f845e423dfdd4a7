import type { Token } from 'markdown-it';
import type { Notice } from '../../model/notice.ts';
import type { NumberedLine } from './numberedLines.ts';

const box = /^\[([ xX])\](?=\s)/u;

/** The boxes of a list of tasks, `- [x] …`, become signs: an article has no boxes. */
export function markTasks(tokens: readonly Token[]): void {
  for (const [index, { type, children }] of tokens.entries()) {
    const isItem = tokens[index - 2]?.type === 'list_item_open' && tokens[index - 1]?.type === 'paragraph_open';
    const first = children?.[0];
    if (type === 'inline' && isItem && first?.type === 'text')
      first.content = first.content.replace(box, (_all, mark: string) => (mark === ' ' ? '☐' : '☑'));
  }
}

/**
 * What is said of references to footnotes that are not there: they stay in the text as they were typed.
 *
 * @param lines what was parsed, for the numbers in the file
 */
export function undefinedFootnotes(tokens: readonly Token[], lines: readonly NumberedLine[]): Notice[] {
  return tokens.flatMap(({ type, children, map }) => {
    let at = map?.[0] ?? 0;
    return (type === 'inline' ? (children ?? []) : []).flatMap(({ type: kind, content }): Notice[] => {
      if (kind === 'softbreak' || kind === 'hardbreak') at += 1;
      const line = lines[at]?.number;
      const references = kind === 'text' ? content.match(/\[\^[^\s\][]{1,80}\]/gu) : null;
      return (references ?? []).map((text) => ({ code: 'undefined-footnote', text, ...(line && { line }) }));
    });
  });
}

const comment = /<!--([\s\S]*?)(?:-->|$)/gu;

/** Comments that tell a program something. */
const isCommand = (words: string) =>
  /^(?:\s*$|\s*(?:more|excerpt|truncate|summary|toc|prettier-|markdownlint-|eslint-)\b)/iu.test(words);

/** What comments of HTML hide, in its words. */
export function hiddenComments(tokens: readonly Token[], lines: readonly NumberedLine[]): Notice[] {
  return tokens.flatMap((token) => {
    const line = lines[token.map?.[0] ?? -1]?.number;
    const htmls = [token, ...(token.children ?? [])].filter(({ type }) => /^html_(?:block|inline)$/u.test(type));
    const words = htmls.flatMap(({ content }) => Array.from(content.matchAll(comment), ([, inside = '']) => inside));
    return words
      .filter((text) => !isCommand(text))
      .map((text): Notice => ({ code: 'hidden-remark', text: text.trim(), ...(line && { line }) }));
  });
}
