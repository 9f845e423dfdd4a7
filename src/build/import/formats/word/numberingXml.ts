import { SaxesParser } from 'saxes';
import { countIn, deepestLevel, wordValue } from './wordValues.ts';

const mostItems = 32_767;

/** In characters. */
const longestLabel = 40;

/** How the items of a level of a list are numbered: `text` is `%1.` for the number of the first level and a dot. */
export interface ListLevel {
  format: string;
  text: string;
  start: number;
}

/** The lists of a Word file by their ids. Those of one definition go on with its numbers, unless they start anew. */
export interface Numbering {
  lists: ReadonlyMap<string, { definition: string; starts: ReadonlyMap<number, number> }>;
  /** By `definition/level`. */
  levels: ReadonlyMap<string, ListLevel>;
  /** The list and level of paragraphs of a style, by its id. */
  styles: ReadonlyMap<string, { list: string; level: number }>;
}

/** @param xml of `word/numbering.xml`; no lists of one that is broken */
export function readNumbering(xml: string): Numbering {
  const lists = new Map<string, { definition: string; starts: Map<number, number> }>();
  const levels = new Map<string, ListLevel>();
  const styled: { style: string; definition: string; level: number }[] = [];
  let definition = '';
  let list = '';
  let level = 0;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    const value = wordValue(attributes);
    const current = levels.get(`${definition}/${level}`);
    if (name === 'w:abstractNum') definition = attributes['w:abstractNumId'] ?? '';
    else if (name === 'w:num') {
      list = attributes['w:numId'] ?? '';
      lists.set(list, { definition: '', starts: new Map() });
    } else if (name === 'w:lvl') {
      level = countIn(attributes['w:ilvl'], deepestLevel);
      // Levels that a list changes for itself are left to its definition.
      if (list === '') levels.set(`${definition}/${level}`, { format: 'decimal', text: `%${level + 1}.`, start: 1 });
    } else if (name === 'w:lvlOverride') level = countIn(attributes['w:ilvl'], deepestLevel);
    else if (name === 'w:startOverride') lists.get(list)?.starts.set(level, countIn(value, mostItems));
    else if (name === 'w:abstractNumId') lists.set(list, { definition: value, starts: new Map() });
    else if (!current || list !== '') return;
    else if (name === 'w:start') current.start = countIn(value, mostItems);
    else if (name === 'w:numFmt') current.format = value;
    else if (name === 'w:lvlText') current.text = value.slice(0, longestLabel);
    else if (name === 'w:pStyle') styled.push({ style: value, definition, level });
  });
  try {
    parser.write(xml).close();
  } catch {
    return { lists: new Map(), levels: new Map(), styles: new Map() };
  }
  const styles = styled.flatMap((one) => {
    const first = [...lists].find(([, { definition: of }]) => of === one.definition)?.[0];
    return first === undefined ? [] : [[one.style, { list: first, level: one.level }] as const];
  });
  return { lists, levels, styles: new Map(styles) };
}
