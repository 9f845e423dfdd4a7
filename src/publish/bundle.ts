import type { Rolldown } from 'vite';
import { type Budget, fontBudget, laterBudget, laterFontBudget, scriptBudget } from './budgets.ts';

/** The entry's chunk and all that it imports at once; the others are asked for by `import()`. */
export function neededChunks(chunks: readonly Rolldown.OutputChunk[]): Set<Rolldown.OutputChunk> {
  const needed = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of needed) for (const chunk of chunks) if (imports.includes(chunk.fileName)) needed.add(chunk);
  return needed;
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
    laterBudget(chunks.filter((chunk) => !needed.has(chunk)).map(({ code }) => code)),
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
