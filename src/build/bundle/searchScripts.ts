import type { Rolldown } from 'vite';
import { searchManifestPath } from '../../paths.ts';
import { base } from '../../site.ts';
import { type Budget, scriptBudget } from './budgets.ts';
import { chunkOf, neededChunks, withImports } from './chunks.ts';

/** The scripts of the search's page: what looks for articles, which begins before the page works, and what shows them. */
export interface SearchScripts {
  engine: Rolldown.OutputChunk[];
  view: Rolldown.OutputChunk[];
}

/** @throws Error where the engine would wait for the entry script */
export function searchScripts(chunks: readonly Rolldown.OutputChunk[]): SearchScripts {
  const needed = neededChunks(chunks);
  const engine = [...withImports([chunkOf(chunks, 'app/searchEngine.ts')], chunks)];
  const shared = engine.find((chunk) => needed.has(chunk));
  if (shared)
    throw new Error(
      `The engine of the search imports ${shared.fileName}, which every page has: it must not wait for that.`,
    );
  const view = [...withImports([chunkOf(chunks, 'search/view/SearchView.tsx')], chunks)];
  return { engine, view: view.filter((chunk) => !needed.has(chunk) && !engine.includes(chunk)) };
}

/** What stands in the head of the search's page, behind the entry script: all that the first results need is asked for at once. */
export function searchHead(chunks: readonly Rolldown.OutputChunk[]): string {
  const { engine, view } = searchScripts(chunks);
  const [first, ...imported] = engine.map(({ fileName }) => base + fileName);
  const preloads = [...imported, ...view.map(({ fileName }) => base + fileName)];
  // The page has their rules in its HTML; as one that is there, the bundler's code neither fetches it nor waits for it.
  const sheets = view.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  return [
    `<script type="module" async src="${first}"></script>`,
    `<link rel="preload" as="fetch" href="${searchManifestPath}" crossorigin>`,
    ...sheets.map((sheet) => `<link rel="stylesheet" href="${base}${sheet}" disabled>`),
    ...preloads.map((address) => `<link rel="modulepreload" href="${address}">`),
  ].join('');
}

/** All script that a search brings until its results are shown. */
export function searchBudget(chunks: readonly Rolldown.OutputChunk[]): Promise<Budget> {
  const { engine, view } = searchScripts(chunks);
  return scriptBudget(
    'JavaScript of a search',
    'search',
    [...engine, ...view].map(({ code }) => code),
  );
}
