import type { TextPosition } from '../text/textRange.ts';
import { readStorage, writeStorage } from '../ui/storage.ts';

/**
 * To resume reading: the first visible line of each article, the last one read first; as text positions, they survive any
 * change of layout.
 */
export type ReadingPositions = readonly (readonly [articleId: string, TextPosition])[];

/** How many articles' positions are stored; the one read longest ago is evicted. */
export const maxPositions = 100;

/** The positions with an article's replaced, or removed where there is none. */
export function withPosition(
  positions: ReadingPositions,
  articleId: string,
  position: TextPosition | undefined,
): ReadingPositions {
  const others = positions.filter(([id]) => id !== articleId);
  return position ? [[articleId, position] as const, ...others].slice(0, maxPositions) : others;
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

/** Stores or removes the position of an article; nothing where storage is forbidden. */
export function savePosition(articleId: string, position: TextPosition | undefined): void {
  writeStorage('places', JSON.stringify(withPosition(storedPositions(), articleId, position)));
}

function storedPositions(): ReadingPositions {
  return parsePositions(readStorage('places'));
}

function isPosition(entry: unknown): entry is [string, TextPosition] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const { block, offset } = Object(entry[1]);
  return Number.isInteger(block) && block >= 0 && Number.isInteger(offset) && offset >= 0;
}
