import type { Rolldown } from 'vite';

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
