import type { Rolldown } from 'vite';
import { type Budget, fontBudget, scriptBudget } from './budgets.ts';

/** The entry's chunk and its static imports; all others load by `import()`. */
export function neededChunks(chunks: readonly Rolldown.OutputChunk[]): Set<Rolldown.OutputChunk> {
  return withImports(
    chunks.filter(({ isEntry }) => isEntry),
    chunks,
  );
}

/** The chunk whose entry is a module of `src`. @throws Error where there is none, as after a rename */
export function chunkOf(chunks: readonly Rolldown.OutputChunk[], module: string): Rolldown.OutputChunk {
  const found = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/${module}`));
  if (!found)
    throw new Error(`No chunk of the bundle begins with src/${module}, which the build looks for by this name.`);
  return found;
}

/** Chunks with their static imports, transitively. */
export function withImports(
  chunks: readonly Rolldown.OutputChunk[],
  all: readonly Rolldown.OutputChunk[],
): Set<Rolldown.OutputChunk> {
  const found = new Set(chunks);
  for (const { imports } of found) for (const chunk of all) if (imports.includes(chunk.fileName)) found.add(chunk);
  return found;
}

/** The parts that load by `import()`, by name: the code of each with what it imports and the page does not have yet. */
function laterParts(
  chunks: readonly Rolldown.OutputChunk[],
  needed: ReadonlySet<Rolldown.OutputChunk>,
): [name: string, code: string[]][] {
  return chunks
    .filter((chunk) => chunk.isDynamicEntry && !needed.has(chunk))
    .map((chunk) => [
      chunk.name,
      [...withImports([chunk], chunks)].filter((brought) => !needed.has(brought)).map(({ code }) => code),
    ]);
}

/** File names of the optional fonts, which load when the reader chooses them (styles/fonts.css). */
export const chosenFont = /lexend/;

/** The sizes of a bundle's scripts and fonts beside their limits. */
export function bundleBudgets(bundle: Rolldown.OutputBundle): Promise<Budget[]> {
  const files = Object.values(bundle);
  const chunks = files.filter((file) => file.type === 'chunk');
  const needed = neededChunks(chunks);
  const fonts = files.filter(isFont);
  return Promise.all([
    scriptBudget(
      'JavaScript',
      'script',
      Array.from(needed, ({ code }) => code),
    ),
    ...laterParts(chunks, needed).map(([name, code]) => scriptBudget(`JavaScript of ${name}`, 'later', code)),
    fontBudget('fonts', 'fonts', fonts.filter(({ fileName }) => !chosenFont.test(fileName)).map(bytesOf)),
    fontBudget(
      'fonts asked for later',
      'laterFonts',
      fonts.filter(({ fileName }) => chosenFont.test(fileName)).map(bytesOf),
    ),
  ]);
}

function isFont(file: Rolldown.OutputChunk | Rolldown.OutputAsset): file is Rolldown.OutputAsset {
  return file.type === 'asset' && file.fileName.endsWith('.woff2');
}

function bytesOf({ source }: Rolldown.OutputAsset): Buffer {
  return Buffer.from(source);
}
