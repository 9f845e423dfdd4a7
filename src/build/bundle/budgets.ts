import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

/** On the thread pool, in parallel with rendering where there is a second core. */
const compress = promisify(brotliCompress);

/** A measured size and its limit, in bytes. */
export interface Budget {
  name: string;
  bytes: number;
  limit: number;
}

/** Performance budgets, in bytes (1 kB is 1,000). Promises to readers on slow phones: not to be raised to make a build pass. */
const limits = {
  html: 11_500,
  front: 12_000,
  script: 90_000,
  later: 12_000,
  search: 10_600,
  fonts: 65_000,
  laterFonts: 30_000,
  worker: 7_000,
};

/** Transfer size in bytes (brotli, quality 11). */
export async function compressedBytes(content: string | Uint8Array): Promise<number> {
  return (await compress(content)).length;
}

/**
 * A page's HTML with its style.
 *
 * @param kind a front page, whose lists have an end, is counted whole
 * @param uncounted the page's own words where they may be as long as their writer likes: what counts is then what the
 *   page weighs around them
 */
export async function htmlBudget(
  name: string,
  kind: 'html' | 'front',
  html: string,
  uncounted?: string,
): Promise<Budget> {
  const [all, text] = await Promise.all([
    compressedBytes(html),
    uncounted === undefined ? 0 : compressedBytes(uncounted),
  ]);
  return { name, bytes: all - text, limit: limits[kind] };
}

/** JavaScript: all that reading and commenting need, what one lazy part brings, the search, or the worker, which has its own thread. */
export async function scriptBudget(
  name: string,
  kind: 'script' | 'later' | 'search' | 'worker',
  scripts: readonly (string | Uint8Array)[],
): Promise<Budget> {
  return { name, bytes: sum(await Promise.all(scripts.map(compressedBytes))), limit: limits[kind] };
}

/** Font files, those of every page or those that load when the reader chooses them; WOFF2 is compressed already. */
export function fontBudget(name: string, kind: 'fonts' | 'laterFonts', fonts: readonly Uint8Array[]): Budget {
  return { name, bytes: sum(fonts.map((font) => font.length)), limit: limits[kind] };
}

/** One line for each budget: `JavaScript  87.8 of  88.0 kB`. */
export function budgetTable(budgets: readonly Budget[]): string {
  const width = Math.max(...budgets.map(({ name }) => name.length));
  return budgets
    .map(({ name, bytes, limit }) => {
      const line = `  ${name.padEnd(width)}  ${kilobytes(bytes)} of ${kilobytes(limit)} kB`;
      return bytes > limit ? `${line}  TOO LARGE by ${bytes - limit} bytes` : line;
    })
    .join('\n');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(5);
}
