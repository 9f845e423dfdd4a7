import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileName } from '../../paths.ts';
import type { Budget } from '../bundle/budgets.ts';
import type { IncrementalWriter } from '../render/incrementalWriter.ts';
import { type Derivative, derivativesOf, limitOf } from './derivatives.ts';
import type { PhotoLibrary } from './photoLibrary.ts';
import type { SitePhotos } from './sitePhotos.ts';

/** Photos between two progress messages. */
const progressInterval = 20;

interface Written {
  /** Absolute path of the folder to write to. */
  outDir: string;
  /** Writes the files there that have changed. */
  files: IncrementalWriter;
  /** Called with the number of photos written so far. */
  onProgress: (count: number, of: number) => void;
}

/**
 * Writes the derivatives of all photos, and no original: those of one photo side by side, one photo after the other, so that the memory
 * is that for one.
 *
 * @returns the weight of the heaviest in each format and width, and of all that are over their limit
 */
export async function writePhotos(
  photos: SitePhotos,
  library: PhotoLibrary,
  { outDir, files, onProgress }: Written,
): Promise<Budget[]> {
  const all = [...photos.values()].flatMap((ofArticle) => [...ofArticle.values()]);
  const weighed = new Map<string, WeighedDerivative>();
  for (const [index, photo] of all.entries()) {
    const make = library.maker(photo);
    const write = async (derivative: Derivative) => {
      const file = fileName(derivative.src);
      await files.write(file, JSON.stringify(derivative), () => make(derivative));
      weighed.set(file, { derivative, bytes: (await stat(join(outDir, file))).size });
    };
    await Promise.all(derivativesOf(photo).map(write));
    if ((index + 1) % progressInterval === 0) onProgress(index + 1, all.length);
  }
  await library.prune();
  return photoBudgets([...weighed.values()]);
}

/** A derivative with its size in bytes. */
interface WeighedDerivative {
  derivative: Derivative;
  bytes: number;
}

/** Of each limit the heaviest file that it holds for, and every one that is over it. */
export function photoBudgets(weighed: readonly WeighedDerivative[]): Budget[] {
  const budgets = weighed
    .map(({ derivative, bytes }) => ({ name: derivative.src, bytes, limit: limitOf(derivative), derivative }))
    .sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
  const seen = new Set<string>();
  return budgets
    .filter(({ derivative, bytes, limit }) => {
      const kind = `${derivative.format} ${limit}`;
      const isHeaviest = !seen.has(kind);
      seen.add(kind);
      return isHeaviest || bytes > limit;
    })
    .map(({ name, bytes, limit }) => ({ name, bytes, limit }));
}
