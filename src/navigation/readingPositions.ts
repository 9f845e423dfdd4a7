import type { TextPosition } from '../text/textRange.ts';
import { readStorage, writeStorage } from '../ui/storage.ts';

/**
 * To resume reading: the first visible line of each article, the last one read first; as text positions, they survive any
 * change of layout.
 */
export type ReadingPositions = readonly StoredPosition[];

/** An article, the first visible line, and the share of the text that is read, from 0 to 1; earlier versions stored no share. */
type StoredPosition = readonly [articleId: string, position: TextPosition, share?: number];

/** How many articles' positions are stored; the one read longest ago is evicted. */
export const maxPositions = 100;

/** The positions with an article's replaced, or removed where there is none. */
export function withPosition(
  positions: ReadingPositions,
  articleId: string,
  position: TextPosition | undefined,
  share?: number,
): ReadingPositions {
  const others = positions.filter(([id]) => id !== articleId);
  if (!position) return others;
  const stored: StoredPosition = share === undefined ? [articleId, position] : [articleId, position, share];
  return [stored, ...others].slice(0, maxPositions);
}

/** The stored positions; damaged entries are left out. */
export function parsePositions(text: string): ReadingPositions {
  try {
    const stored: unknown = JSON.parse(text);
    return Array.isArray(stored) ? stored.filter(isPosition) : [];
  } catch {
    return [];
  }
}

/** The stored position of an article. */
export function positionIn(articleId: string): TextPosition | undefined {
  return storedPositions().find(([id]) => id === articleId)?.[1];
}

/**
 * Stores or removes the position of an article; nothing where storage is forbidden.
 *
 * @param share of the text that is read, from 0 to 1
 */
export function savePosition(articleId: string, position: TextPosition | undefined, share?: number): void {
  writeStorage('places', JSON.stringify(withPosition(storedPositions(), articleId, position, share)));
}

/** The share of each article that was left half read, by id. */
export function sharesRead(): Map<string, number> {
  return new Map(storedPositions().map(([id, , share]) => [id, share ?? 0]));
}

function storedPositions(): ReadingPositions {
  return parsePositions(readStorage('places'));
}

function isPosition(entry: unknown): entry is StoredPosition {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const { block, offset } = Object(entry[1]);
  const share = entry[2] ?? 0;
  if (typeof share !== 'number' || !(share >= 0 && share <= 1)) return false;
  return Number.isInteger(block) && block >= 0 && Number.isInteger(offset) && offset >= 0;
}
