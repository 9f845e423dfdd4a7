/** `npm run bench:import`: the bench is TypeScript, which Vite loads as it loads the command. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// It runs while its module is being loaded: afterwards the runner is closed.
await runnerImport(fileURLToPath(new URL('./importBench.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
