import type { Unit } from './units.ts';

/** A list that was typed with marks; `start` is its first number. */
export interface TypedList {
  items: string[];
  start?: number;
}

const dash = /^[-–—]\s+(?=\S)/u;
const bullet = /^[•◦▪·*+]\s+(?=\S)/u;
const numbered = /^(\d{1,3})[.)]\s+(?=\S)/u;

/** A dash, a capital and the end of a sentence: someone speaks. Items of lists are short, or end in a semicolon or in nothing. */
const spoken = /^[-–—]\s+[“"…]?\p{Lu}.*[.?!…][”"’)]?$/u;

/** Paragraphs in a row with the same kind of mark; a list, or lines of a dialogue. */
export interface MarkedRun {
  length: number;
  list?: TypedList;
}

function runOf(units: readonly Unit[], from: number, mark: RegExp, isNext: (text: string, index: number) => boolean) {
  const run: string[] = [];
  for (let unit = units[from]; unit && !unit.verse; unit = units[from + run.length]) {
    if (!mark.test(unit.text) || !isNext(unit.text, run.length)) break;
    run.push(unit.text);
  }
  return run;
}

const numberOf = (text: string) => Number(numbered.exec(text)?.[1]);

/**
 * The paragraphs with marks of a typed list from one on, undefined where it has none. At least two in a row with the same kind of
 * mark make a list, numbers counting up. Lines of a dialogue, which Vietnamese prints with dashes, make none: more than half of
 * them are whole sentences.
 */
export function markedRunAt(units: readonly Unit[], from: number): MarkedRun | undefined {
  const text = units[from]?.text ?? '';
  const mark = [numbered, bullet, dash].find((one) => one.test(text));
  if (!mark) return undefined;
  const start = numberOf(text);
  const run = runOf(units, from, mark, (next, index) => mark !== numbered || numberOf(next) === start + index);
  const isDialogue = mark === dash && run.filter((item) => spoken.test(item)).length * 2 > run.length;
  if (run.length < 2 || isDialogue) return { length: run.length };
  const items = run.map((item) => item.replace(mark, ''));
  return { length: run.length, list: mark === numbered ? { items, start } : { items } };
}
