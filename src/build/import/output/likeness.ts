import { comparable, wordRuns } from '../compose/sameText.ts';

/** In words. */
const runLength = 3;
/** Of the runs of the shorter text, so many are in the other where one was made of the other. */
const leastShare = 0.2;

/** Whether two texts have so many words in the same order that one is likely a form of the other. */
export function sharesText(a: string, b: string): boolean {
  const [fewer = new Set(), more = new Set()] = [runsOf(a), runsOf(b)].sort((one, other) => one.size - other.size);
  const shared = [...fewer].filter((run) => more.has(run)).length;
  return shared > 0 && shared >= fewer.size * leastShare;
}

/** Of a text shorter than a run, the text. */
function runsOf(text: string): Set<string> {
  const words = comparable(text).split(' ').filter(Boolean);
  return new Set(words.length > 0 && words.length < runLength ? [words.join(' ')] : wordRuns(words, runLength));
}
