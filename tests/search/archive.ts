import type { IndexedArticle } from '../../src/build/search/searchIndex.ts';
import { toIndexed } from './toIndexed.ts';

/** An article that was published on a day. */
export function written(
  id: string,
  datePublished: string,
  headline: string,
  section = '',
  body: string[] = [],
): IndexedArticle {
  return toIndexed({ id, datePublished: `${datePublished}T08:00:00+07:00`, headline, section, body });
}

/** Twelve articles of 2026, three of 2025, one of 2024; all but one say Hà Nội. */
export const archive = [
  written('a24', '2024-03-01', 'Hà Nội xưa', 'van-hoa'),
  written('a25', '2025-03-01', 'Hà Nội phố', 'van-hoa'),
  written('b25', '2025-04-01', 'Hạ nồi xuống', 'doi-song'),
  written('c25', '2025-05-01', 'Sông Hồng', 'doi-song', ['Nước sông Hồng ở Hà Nội lên nhanh.']),
  ...Array.from({ length: 12 }, (_, nth) =>
    written(
      `m${nth + 1}`,
      `2026-${String(nth + 1).padStart(2, '0')}-01`,
      'Tin Hà Nội',
      nth % 4 === 0 ? 'van-hoa' : 'thoi-su',
    ),
  ),
];

/** @throws where it is missing */
export function fileAt(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const file = files.get(path);
  if (!file) throw new Error(`404 ${path}`);
  return file;
}

/** The ids of results, in their order. */
export function idsOf(results: readonly { id: string }[]): string[] {
  return results.map(({ id }) => id);
}
