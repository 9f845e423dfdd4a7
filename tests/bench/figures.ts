import type { TestInfo } from '@playwright/test';

/** A figure of the bench, as it stands in the table. */
export interface Figure {
  what: string;
  /** Medians of times have the worst beside them, where the target is not about that. */
  measured: string;
  /** Absent where there is none. A figure over its target is printed as such, and fails nothing. */
  target?: string | undefined;
  met?: boolean | undefined;
}

/** The type of the annotations by which figures come from a bench to the table. */
export const figureType = 'figure';

/** Puts a figure into the table. */
export function tell({ annotations }: TestInfo, figure: Figure): void {
  annotations.push({ type: figureType, description: JSON.stringify(figure) });
}

/**
 * Puts the median of times into the table, and their 95th percentile beside it.
 *
 * @param times in ms
 * @param limit what the median should not be over, in ms
 */
export function tellTimes(test: TestInfo, what: string, times: readonly number[], limit?: number): void {
  const sorted = [...times].sort((a, b) => a - b);
  const quantile = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  const median = quantile(0.5);
  tell(test, {
    what,
    measured: `${median.toFixed(1)} ms (95%: ${quantile(0.95).toFixed(1)}; n ${times.length})`,
    ...(limit !== undefined && { target: `≤ ${limit} ms`, met: median <= limit }),
  });
}

/**
 * Puts the median of ratios into the table, with its 95 % interval.
 *
 * @param limit what the median should not be over
 */
export function tellRatios(test: TestInfo, what: string, ratios: readonly number[], limit?: number): void {
  const sorted = [...ratios].sort((a, b) => a - b);
  const [low, high] = medianInterval(sorted);
  tell(test, {
    what,
    measured: `${medianOf(sorted).toFixed(2)} × (95 %: ${low.toFixed(2)} to ${high.toFixed(2)}; n ${ratios.length})`,
    ...(limit !== undefined && { target: `≤ ${limit} ×`, met: medianOf(sorted) <= limit }),
  });
}

/** The median of figures in any order. */
export function medianOf(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/**
 * The interval in which the true median lies with 95 %, whatever the distribution: between the k-th smallest and the k-th
 * largest figure, where k − 1 or fewer of n tosses of a coin are heads in 2.5 % of all cases at most. Five figures or fewer
 * have none that narrow: it is then as wide as they are.
 *
 * @param sorted smallest first
 */
export function medianInterval(sorted: readonly number[]): [low: number, high: number] {
  const n = sorted.length;
  let k = 0;
  let likely = 0.5 ** n;
  for (let sum = likely; sum <= 0.025; sum += likely) {
    k += 1;
    likely *= (n - k + 1) / k;
  }
  const outside = Math.max(0, k - 1);
  return [sorted[outside] ?? Number.NaN, sorted[n - 1 - outside] ?? Number.NaN];
}
