import { lineText } from './plainText.ts';
import type { BlockOf } from './schema.ts';

/**
 * How wide a table may be on paper, in letters of its longest words and what stands between its columns: A4 with its margins
 * holds so many of wide letters as they are, and so many of small ones.
 */
const room = { asItIs: 60, small: 85 };

/** Between two columns, in letters. */
const gap = 1.2;

/**
 * How a table fits on paper: in small letters, or only with columns of one width and words that break; undefined where as it is.
 * It is counted in letters, because a style sheet cannot ask whether something has room.
 */
export function tableFit({ header, rows }: BlockOf<'table'>): 'small' | 'tight' | undefined {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => longestWord(row[column] ?? []))));
  const letters = widths.reduce((sum, width) => sum + width + gap, 0);
  if (letters <= room.asItIs) return undefined;
  return letters <= room.small ? 'small' : 'tight';
}

function longestWord(cell: Parameters<typeof lineText>[0]): number {
  return Math.max(
    ...lineText(cell)
      .split(/\s+/u)
      .map((word) => word.length),
  );
}
