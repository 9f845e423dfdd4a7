import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { inlineSite } from '../settings/inlineSite.ts';
import { endThreads, startThreads, type Threads, type ThreadsFor, worthThreads } from './threads.ts';

/** Threads beyond these wait for the disk and for the main thread. */
const mostThreads = 8;

interface BuildThreads {
  /** One for each core; none for work that is not worth them. */
  threadsFor: ThreadsFor;
  /** One besides those. */
  ofItsOwn: ThreadsFor;
  end: () => Promise<void>;
}

/**
 * The threads of a build. They begin, and what they run is bundled, when first there is enough to do.
 *
 * @param outDir of the bundle: absolute, inside the project, where packages are found from
 */
export function buildThreads(outDir: string): BuildThreads {
  const count = Math.min(availableParallelism(), mostThreads);
  let bundle: Promise<string> | undefined;
  let shared: Promise<Threads> | undefined;
  const all: Promise<Threads>[] = [];
  const remove = () => rmSync(outDir, { recursive: true, force: true });
  const bundled = () => {
    // An issue of an article ends the process.
    if (!bundle) process.once('exit', remove);
    bundle ??= bundleWorker(outDir);
    return bundle;
  };
  const start = (howMany: number) => {
    const threads = bundled().then((file) => startThreads(file, howMany));
    all.push(threads);
    return threads;
  };
  const areWorth = (things: number) => things >= worthThreads && count > 1;
  return {
    threadsFor: async (things) => {
      if (!areWorth(things)) return [];
      shared ??= start(count);
      return shared;
    },
    ofItsOwn: async (things) => (areWorth(things) ? start(1) : []),
    end: async () => {
      for (const threads of all) await endThreads(await threads);
      remove();
      process.off('exit', remove);
    },
  };
}

/** Bundles what a thread runs, since Node runs no TypeScript. @returns its file, absolute */
async function bundleWorker(outDir: string): Promise<string> {
  await build({
    configFile: false,
    envFile: false,
    root: join(import.meta.dirname, '../../..'),
    logLevel: 'error',
    plugins: [inlineSite(), sourceFolders],
    build: {
      ssr: join(import.meta.dirname, 'worker.ts'),
      outDir,
      copyPublicDir: false,
      reportCompressedSize: false,
      rolldownOptions: { output: { entryFileNames: 'worker.js' } },
    },
  });
  return join(outDir, 'worker.js');
}

/** A bundle lies elsewhere than its modules. */
const sourceFolders = {
  name: 'source-folders',
  transform: (code: string, id: string) => code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
};
