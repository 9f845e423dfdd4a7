import { escapeHtml } from '../../html/serialize.ts';
import { type CountedItem, ListCounter } from './listCounter.ts';
import { type WordParagraph, wordParagraphs } from './listParagraphs.ts';
import type { Numbering } from './numberingXml.ts';

type Item = CountedItem & { paragraph: WordParagraph };

/** No list, whatever the style says. */
const noList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';

/** Lists of a document that must be typed make others so at most this often. */
const mostRounds = 20;

/**
 * Types the numbers of lists that a list of HTML would count otherwise: those that go on after other text, as the questions of an
 * interview do, numbers of headings and of rows, and letters, Roman and compound numbers. Lists of dots stay.
 *
 * @param xml of the document
 * @param headings ids of the styles of headings
 * @returns the same XML where it is broken, which is for mammoth to refuse
 */
export function withNumberLabels(xml: string, numbering: Numbering, headings: ReadonlySet<string>): string {
  if (numbering.lists.size === 0) return xml;
  const counter = new ListCounter(numbering);
  const items = (wordParagraphs(xml) ?? []).map((paragraph): Item | undefined => {
    const { list, level } =
      paragraph.list === '' ? (numbering.styles.get(paragraph.style) ?? { list: '', level: 0 }) : paragraph;
    const counted = counter.next(list, level);
    return counted && { ...counted, paragraph };
  });
  const typed = typedLists(items, headings);
  const edits = items.flatMap((item) => (item && typed.has(item.definition) ? editsOf(item) : []));
  return edited(xml, edits);
}

/** The definitions of lists whose numbers are typed: a list that is typed is a break for those around it. */
function typedLists(items: readonly (Item | undefined)[], headings: ReadonlySet<string>): Set<string> {
  const typed = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    const before = typed.size;
    let open: { isOrdered: boolean; count: number }[] = [];
    for (const item of items) {
      if (!item || typed.has(item.definition)) {
        open = [];
        continue;
      }
      const { isOrdered, isPlain, level, number, definition, paragraph } = item;
      const beside = open[level];
      const count = beside?.isOrdered === isOrdered ? beside.count + 1 : 1;
      open = [...open.slice(0, level), { isOrdered, count }];
      const isElsewhere = paragraph.isInTable || headings.has(paragraph.style);
      if (isOrdered && (!isPlain || count !== number || isElsewhere)) typed.add(definition);
    }
    if (typed.size === before) break;
  }
  return typed;
}

type Edit = { from: number; to: number; made: string };

/** A label is set as the first run is, in bold for one; where there is none it has a run of its own. */
function editsOf({ isOrdered, label, paragraph }: Item): Edit[] {
  const { numbering, propertiesEnd, hasText, isInTable, textStart } = paragraph;
  if (!propertiesEnd || !isOrdered) return [];
  const [start, end] = propertiesEnd;
  const [from, to] = numbering ?? [start, start];
  const words = escapeHtml(hasText ? `${label} ` : label);
  const run = `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const typed = textStart ? { from: textStart, to: textStart, made: words } : { from: end, to: end, made: run };
  return [{ from, to, made: noList }, ...(label !== '' && (hasText || isInTable) ? [typed] : [])];
}

function edited(xml: string, edits: Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, made } of edits.sort((a, b) => a.from - b.from)) {
    parts.push(xml.slice(at, from), made);
    at = to;
  }
  return `${parts.join('')}${xml.slice(at)}`;
}
