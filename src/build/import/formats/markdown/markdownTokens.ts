import type { MarkdownIt, Token } from 'markdown-it';
import { isSameText } from '../../compose/sameText.ts';

/** The words of a line of Markdown without its marks; of pictures and references to footnotes none. */
export function wordsOf(children: readonly Token[]): string {
  return children
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('');
}

const isBreak = ({ type }: Token) => type === 'softbreak' || type === 'hardbreak';

/** The picture that a paragraph begins with, in its link where it has one. */
function pictureLength(children: readonly Token[]): number {
  const [first, second, third] = children;
  if (first?.type === 'image') return 1;
  return first?.type === 'link_open' && second?.type === 'image' && third?.type === 'link_close' ? 3 : 0;
}

/** The caption of a picture in its paragraph: the emphasised line below, or else the title; undefined for other paragraphs. */
function captionOf(children: readonly Token[], length: number): Token[] | string | undefined {
  const rest = children.slice(length);
  const picture = children.find(({ type }) => type === 'image');
  const [lineBreak, start] = rest;
  if (!lineBreak) return String(picture?.attrGet('title') ?? '').trim() || undefined;
  const end = rest.at(-1);
  const isEmphasised = start?.type === 'em_open' && end?.type === 'em_close' && end.level === start.level;
  const closes = rest.findIndex(({ type, level }) => type === 'em_close' && level === start?.level);
  return isBreak(lineBreak) && isEmphasised && closes === rest.length - 1 ? rest.slice(2, -1) : undefined;
}

/** A picture alone in a paragraph with an emphasised line below, or with a title, is a figure with its caption. */
export function makeFigures(tokens: readonly Token[], md: MarkdownIt): void {
  for (const [index, open] of tokens.entries()) {
    const inline = tokens[index + 1];
    const close = tokens[index + 2];
    if (open.type !== 'paragraph_open' || open.hidden || !inline?.children || !close) continue;
    const length = pictureLength(inline.children);
    const caption = length === 0 ? undefined : captionOf(inline.children, length);
    if (caption === undefined) continue;
    const TokenClass = open.constructor as typeof Token;
    const html = (content: string) => Object.assign(new TokenClass('html_inline', '', 0), { content });
    const inside = typeof caption === 'string' ? [html(md.utils.escapeHtml(caption))] : caption;
    open.tag = 'figure';
    close.tag = 'figure';
    inline.children = [...inline.children.slice(0, length), html('<figcaption>'), ...inside, html('</figcaption>')];
  }
}

/**
 * Takes the first heading of the first level out of the tokens and returns its words.
 *
 * @param headline where one is given: a heading in other words stays then
 */
export function takeTitle(tokens: Token[], headline: string | undefined): string | undefined {
  const at = tokens.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h1');
  const words = at < 0 ? '' : wordsOf(tokens[at + 1]?.children ?? []).trim();
  if (words === '' || (headline !== undefined && !isSameText(words, headline))) return undefined;
  tokens.splice(at, 3);
  return words;
}
