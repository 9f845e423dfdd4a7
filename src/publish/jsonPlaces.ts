import type { Path } from './fault.ts';

/** An object in parsed JSON and the path to it. */
export type Place = { node: Record<string, unknown>; path: Path };

/** Whether a parsed value is an object and not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it is a list, else an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function collect(value: unknown, path: Path, places: Place[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (isRecord(value)) places.push({ node: value, path });
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === 'object') collect(child, [...path, Array.isArray(value) ? Number(key) : key], places);
  }
}

/** Every object at or under a parsed value, in the order of the text. */
export function placesIn(value: unknown, path: Path): Place[] {
  const places: Place[] = [];
  collect(value, path, places);
  return places;
}
