/** How much of a text is right, and how much of the right text is there; both from 0 to 1. */
export interface Score {
  precision: number;
  recall: number;
}

/** Runs of so many words are compared, as scrapinghub/article-extraction-benchmark does. */
const length = 4;

/** Compares a text with the true one by its 4-word shingles, each counted as often as it stands there. */
export function scoreOf(text: string, truth: string): Score {
  const found = shinglesOf(text);
  const right = shinglesOf(truth);
  let shared = 0;
  for (const [shingle, count] of found) shared += Math.min(count, right.get(shingle) ?? 0);
  const [foundCount, rightCount] = [sizeOf(found), sizeOf(right)];
  return {
    precision: foundCount === 0 ? Number(rightCount === 0) : shared / foundCount,
    recall: rightCount === 0 ? Number(foundCount === 0) : shared / rightCount,
  };
}

/** The mean precision and recall of many texts, and F1 of the two means. */
export function macroScore(scores: readonly Score[]): Score & { f1: number } {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** A text of fewer words is one shingle. */
function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let at = 0; at < Math.max(1, words.length - length + 1); at += 1) {
    const shingle = words.slice(at, at + length).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
