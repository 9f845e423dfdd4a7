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
