import type { ListLevel, Numbering } from './numberingXml.ts';

const romans: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  const [value, letters] = romans.find(([one]) => one <= number) ?? [0, ''];
  return value === 0 || number > 400 ? '' : letters + roman(number - value);
}

function letters(number: number): string {
  return number < 1 ? '' : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(9, Math.ceil(number / 26)));
}

function written(number: number, format: string): string {
  if (format === 'none') return '';
  if (/Roman$/u.test(format)) return format.startsWith('upper') ? roman(number).toUpperCase() : roman(number);
  if (/Letter$/u.test(format)) return format.startsWith('upper') ? letters(number).toUpperCase() : letters(number);
  return String(number);
}

/** The number of the level alone, with dots or brackets. */
const plainText = (level: number) => new RegExp(`^[^%\\p{L}\\p{N}]*%${level + 1}[^%\\p{L}\\p{N}]*$`, 'u');

/** An item of a list, as a page shows it. */
export interface CountedItem {
  definition: string;
  level: number;
  /** False for dots and the like. */
  isOrdered: boolean;
  /** Its number is written as a list of HTML writes it, whatever stands around it. */
  isPlain: boolean;
  number: number;
  label: string;
}

/** Counts the items of lists as Word does: a level starts anew after an item of one above it. */
export class ListCounter {
  private readonly counts = new Map<string, number[]>();
  private readonly started = new Set<string>();

  constructor(private readonly numbering: Numbering) {}

  /** The next item; undefined for an id that no list has. */
  next(list: string, level: number): CountedItem | undefined {
    const { definition = '', starts } = this.numbering.lists.get(list) ?? {};
    const format = this.levelOf(definition, level);
    if (!format) return undefined;
    const counts = this.counts.get(definition) ?? [];
    this.counts.set(definition, counts);
    const restart = this.started.has(`${list}/${level}`) ? undefined : starts?.get(level);
    this.started.add(`${list}/${level}`);
    const before = counts[level];
    const number = restart ?? (before === undefined ? format.start : before + 1);
    counts.length = level;
    counts[level] = number;
    const label = format.text.replace(/%(\d)/gu, (_all, place: string) => {
      const at = Number(place) - 1;
      const of = this.levelOf(definition, at);
      return of ? written(counts[at] ?? of.start, of.format) : '';
    });
    const isPlain = format.format === 'decimal' && plainText(level).test(format.text);
    return { definition, level, isOrdered: format.format !== 'bullet', isPlain, number, label };
  }

  private levelOf(definition: string, level: number): ListLevel | undefined {
    return this.numbering.levels.get(`${definition}/${level}`);
  }
}
