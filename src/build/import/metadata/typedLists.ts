/** A paragraph that may be an item. */
export interface MarkedLine {
  text: string;
  /** A blank line is before it. */
  isApart?: boolean;
  /** Lines of verse are no items. */
  verse?: readonly string[];
}

/** A list that was typed with marks; `start` is its first number. */
export interface TypedList {
  items: string[];
  start?: number;
}

/** Typed with a blank after it or without. */
const dash = /^[-–—](?:\s+(?=\S)|(?=\p{L}))/u;
const bullet = /^[•◦▪·*+]\s+(?=\S)/u;
const numbered = /^(\d{1,3})[.)]\s+(?=\S)/u;

/** A dash, a capital and the end of a sentence: someone speaks. Items of lists are short, or end in a semicolon or in nothing. */
const spoken = /^[-–—]\s*[“"…]?\p{Lu}.*[.?!…][”"’)]?$/u;

/** Paragraphs in a row with the same kind of mark; a list, or lines of a dialogue. */
export interface MarkedRun {
  length: number;
  list?: TypedList;
}

/** @param isNext whether a paragraph goes on with the run before it */
function runOf(
  lines: readonly MarkedLine[],
  from: number,
  mark: RegExp,
  isNext: (line: MarkedLine, run: readonly MarkedLine[]) => boolean,
) {
  const run: MarkedLine[] = [];
  for (let line = lines[from]; line && !line.verse; line = lines[from + run.length]) {
    if (!mark.test(line.text) || (run.length > 0 && !isNext(line, run))) break;
    run.push(line);
  }
  return run.map(({ text }) => text);
}

/**
 * A list and a dialogue may follow each other: a blank line parts what stands line below line, and the first item without a
 * semicolon is the last of those with one.
 */
function goesOn({ isApart }: MarkedLine, run: readonly MarkedLine[]): boolean {
  // A line apart ends what is packed, so the last line tells of all before.
  const isPacked = run.length > 1 && !run.at(-1)?.isApart;
  const isLast = run.length > 1 && !/[;,]$/u.test(run.at(-1)?.text ?? '') && /;$/u.test(run.at(-2)?.text ?? '');
  return !(isApart && isPacked) && !isLast;
}

const numberOf = (text: string) => Number(numbered.exec(text)?.[1]);

/**
 * The paragraphs with marks of a typed list from one on, undefined where it has none. At least two in a row with the same kind of
 * mark make a list, numbers counting up. Lines of a dialogue, which Vietnamese prints with dashes, make none: more than half of
 * them are whole sentences.
 */
export function markedRunAt(lines: readonly MarkedLine[], from: number): MarkedRun | undefined {
  const text = lines[from]?.text ?? '';
  const mark = [numbered, bullet, dash].find((one) => one.test(text));
  if (!mark) return undefined;
  const start = numberOf(text);
  const run = runOf(lines, from, mark, (line, before) =>
    mark === numbered ? numberOf(line.text) === start + before.length : goesOn(line, before),
  );
  const isDialogue = mark === dash && run.filter((item) => spoken.test(item)).length * 2 > run.length;
  if (run.length < 2 || isDialogue) return { length: run.length };
  const items = run.map((item) => item.replace(mark, ''));
  return { length: run.length, list: mark === numbered ? { items, start } : { items } };
}
