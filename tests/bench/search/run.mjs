/** `BENCH_DATA=<folder of gen.mjs> node tests/bench/search/run.mjs [articles…]`: the bench is TypeScript, which Vite loads. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// It runs while its module is being loaded: afterwards the runner is closed.
await runnerImport(fileURLToPath(new URL('./searchBench.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
