import { lineText } from '../../article/model/articleLines.ts';
import type { PageBlockOf } from '../../article/model/pageArticle.ts';

/**
 * Width of a table in letters of its longest words plus `gap` between columns. A4 with its margins holds so many at the
 * normal size and so many at the small one (measured with wide letters).
 */
const maxCharacters = { normal: 60, small: 85 };

/** Between two columns, in letters. */
const gap = 1.2;

/**
 * How a table fits on paper: in small letters, or only with columns of one width and words that break; undefined where it
 * fits as it is. Counted in letters, because a style sheet cannot ask whether something has room.
 */
export function tableFit({
  header,
  rows,
}: Pick<PageBlockOf<'table'>, 'header' | 'rows'>): 'small' | 'tight' | undefined {
  const widths = header.map((_, column) => {
    const words = [header, ...rows].flatMap((row) => lineText(row[column] ?? []).split(/\s+/u));
    return Math.max(...words.map((word) => word.length));
  });
  const letters = widths.reduce((sum, width) => sum + width + gap, 0);
  if (letters <= maxCharacters.normal) return undefined;
  return letters <= maxCharacters.small ? 'small' : 'tight';
}
