import type { Rolldown } from 'vite';
import { type Budget, fontBudget, laterBudget, laterFontBudget, scriptBudget } from './budgets.ts';

/** The entry's chunk and all that it imports at once; the others are asked for by `import()`. */
export function neededChunks(chunks: readonly Rolldown.OutputChunk[]): Set<Rolldown.OutputChunk> {
  return withImports(
    chunks.filter(({ isEntry }) => isEntry),
    chunks,
  );
}

/** Some chunks, and all that they import at once. */
export function withImports(
  some: readonly Rolldown.OutputChunk[],
  all: readonly Rolldown.OutputChunk[],
): Set<Rolldown.OutputChunk> {
  const found = new Set(some);
  for (const { imports } of found) for (const chunk of all) if (imports.includes(chunk.fileName)) found.add(chunk);
  return found;
}

/** The parts that are asked for by `import()`, by name: each with all that it brings along. */
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

/** Whether a file comes only when the reader chooses it (styles/fonts.css). */
export function isChosen({ fileName }: { fileName: string }): boolean {
  return fileName.includes('lexend');
}

/** What the scripts and fonts of a bundle weigh, each kind beside its promise. */
export function bundleBudgets(bundle: Rolldown.OutputBundle): Promise<Budget[]> {
  const files = Object.values(bundle);
  const chunks = files.filter((file) => file.type === 'chunk');
  const needed = neededChunks(chunks);
  const fonts = files.filter(isFont);
  return Promise.all([
    scriptBudget(chunks.filter((chunk) => needed.has(chunk)).map(({ code }) => code)),
    ...laterParts(chunks, needed).map(([name, code]) => laterBudget(name, code)),
    fontBudget(fonts.filter((font) => !isChosen(font)).map(bytesOf)),
    laterFontBudget(fonts.filter(isChosen).map(bytesOf)),
  ]);
}

function isFont(file: Rolldown.OutputChunk | Rolldown.OutputAsset): file is Rolldown.OutputAsset {
  return file.type === 'asset' && file.fileName.endsWith('.woff2');
}

function bytesOf({ source }: Rolldown.OutputAsset): Buffer {
  return Buffer.from(source);
}
