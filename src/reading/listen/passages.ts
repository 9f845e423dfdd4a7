import { viListening } from '../../language/viListening.ts';
import { sentencesIn } from './sentences.ts';

/** A block of the article as it stands on the page: what is read aloud, and where it comes from. */
interface Passage {
  block: Element;
  /** Said before it, and not on the page. */
  before: string;
  text: string;
  /** The nodes that its text is made of, and where each begins in it. Between two of them may be a pause. */
  nodes: { node: Text; start: number }[];
}

/** A sentence as it is said, and its place on the page. */
export interface SpokenSentence {
  said: string;
  block: Element;
  /** The pieces of text that it is made of; none for the description of a picture, which is not on the page. */
  places: readonly { node: Text; start: number; end: number }[];
}

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, dt, dd, tr, caption, figcaption, figure, blockquote, section, div';

/** Numbers of footnotes, the ways back from them, opened notes, controls, and what is decoration. */
const unread =
  'sup a[id^="cho-chu-thich"], a[href^="#cho-chu-thich"], [role="note"], [aria-hidden="true"], [hidden], nav, svg, script, style, template';

/** All that is read of an article, in its order: headline, standfirst, and the text with its captions, tables and notes. */
export function spokenSentences(headline: HTMLElement, text: HTMLElement): SpokenSentence[] {
  const standfirst = headline.parentElement?.querySelectorAll(':scope > p[lang]') ?? [];
  return [headline, ...standfirst, text].flatMap(passagesIn).flatMap(sentencesOf);
}

function passagesIn(root: Element): Passage[] {
  const passages: Passage[] = [];
  let cell: Element | null = null;
  const add = (node: Node, text: string) => {
    const parent = node.parentElement ?? root;
    const block = parent.closest(blocks) ?? root;
    const last = passages.at(-1);
    const goesOn = last?.block === block && last.nodes.length > 0;
    const sameCell = parent.closest('td, th') === cell;
    if (text.trim() === '' && !(goesOn && sameCell)) return;
    cell = parent.closest('td, th');
    const passage = goesOn ? last : { block, before: before(block), text: '', nodes: [] };
    if (!goesOn) passages.push(passage);
    else if (!sameCell) passage.text += ', ';
    if (node instanceof Text) passage.nodes.push({ node, start: passage.text.length });
    passage.text += text;
  };
  const describe = (image: HTMLImageElement) => {
    if (!image.alt) return;
    passages.push({ block: image.closest('figure') ?? image, before: viListening.picture, text: image.alt, nodes: [] });
  };
  const look = (node: Node) => {
    if (node instanceof Text) add(node, node.data);
    else if (node instanceof HTMLImageElement) describe(node);
    else if (node instanceof HTMLBRElement) add(node, '\n');
    // A picture may stand in a button that enlarges it.
    else if (node instanceof HTMLButtonElement) node.querySelectorAll('img').forEach(describe);
    else if (node instanceof Element && !node.matches(unread)) for (const child of node.childNodes) look(child);
  };
  look(root);
  return passages;
}

/** What a reader sees of a block and a listener does not. */
function before(block: Element): string {
  if (block.matches('caption')) return viListening.table;
  if (block.matches('figcaption') && !block.parentElement?.querySelector('blockquote')) return viListening.caption;
  if (!block.matches('ol > li') || !block.parentElement) return '';
  const number = [...block.parentElement.children].indexOf(block) + 1;
  return block.id.startsWith('chu-thich-') ? viListening.footnote(number) : `${number}. `;
}

function sentencesOf({ block, before, text, nodes }: Passage): SpokenSentence[] {
  return sentencesIn(text).map(({ start, end }, index) => ({
    said: (index === 0 ? before : '') + text.slice(start, end).replace(/\s+/gu, ' '),
    block,
    places: nodes
      .map((place) => ({
        node: place.node,
        start: Math.max(start - place.start, 0),
        end: Math.min(end - place.start, place.node.length),
      }))
      .filter((place) => place.start < place.end),
  }));
}
