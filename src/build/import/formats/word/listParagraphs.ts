import { SaxesParser } from 'saxes';
import { countIn, deepestLevel, wordValue, type XmlAttributes } from './wordValues.ts';

/** A paragraph of a Word file, as far as lists go; places are indexes in its XML. */
export interface WordParagraph {
  /** Ids as they stand there, empty for none. */
  list: string;
  style: string;
  level: number;
  hasText: boolean;
  /** Where the text of its first run begins, if that is its first text. */
  textStart?: number;
  isInTable: boolean;
  /** Of the element that makes it an item. */
  numbering?: [number, number];
  /** Where the last tag of its properties begins and ends. */
  propertiesEnd?: [number, number];
}

/** The paragraphs of a document in their order; undefined where its XML is broken. */
export function wordParagraphs(xml: string): WordParagraph[] | undefined {
  const found: WordParagraph[] = [];
  const open: WordParagraph[] = [];
  const path: string[] = [];
  const hasAnyText = new Set<WordParagraph>();
  let numberingStart = 0;
  let textStart = 0;
  const parser = new SaxesParser({ xmlns: false });
  const tag = (): [number, number] => [xml.lastIndexOf('<', parser.position - 1), parser.position];
  const isProperty = () => path.at(-3) === 'w:p' && path.at(-2) === 'w:pPr';
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    if (name === 'w:p') {
      const paragraph = { list: '', style: '', level: 0, hasText: false, isInTable: path.includes('w:tc') };
      found.push(paragraph);
      open.push(paragraph);
    }
    if (name === 'w:numPr' && isProperty()) numberingStart = tag()[0];
    if (name === 'w:t') textStart = parser.position;
    readProperty(open.at(-1), path, attributes);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (!last || path.at(-1) !== 'w:t' || text === '') return;
    if (!hasAnyText.has(last) && path.at(-3) === 'w:p') last.textStart = textStart;
    hasAnyText.add(last);
    if (text.trim() !== '') last.hasText = true;
  });
  parser.on('closetag', ({ name }) => {
    const last = open.at(-1);
    if (last && name === 'w:numPr' && isProperty()) last.numbering = [numberingStart, parser.position];
    if (last && name === 'w:pPr' && path.at(-2) === 'w:p') last.propertiesEnd = tag();
    if (name === 'w:p') open.pop();
    path.pop();
  });
  try {
    parser.write(xml).close();
  } catch {
    return undefined;
  }
  return found;
}

function readProperty(paragraph: WordParagraph | undefined, path: readonly string[], attributes: XmlAttributes): void {
  if (!paragraph) return;
  const place = path.slice(-4).join(' ');
  if (place.endsWith('w:p w:pPr w:pStyle')) paragraph.style = wordValue(attributes);
  else if (place === 'w:p w:pPr w:numPr w:numId') paragraph.list = wordValue(attributes);
  else if (place === 'w:p w:pPr w:numPr w:ilvl') paragraph.level = countIn(wordValue(attributes), deepestLevel);
}
