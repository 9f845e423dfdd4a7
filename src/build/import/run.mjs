/** `npm run import`: the command is TypeScript, which Vite loads as it loads the build. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// The command runs while its module is being loaded: afterwards the runner is closed, and parts loaded late would not come.
const entry = fileURLToPath(new URL('./main.ts', import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
process.exitCode = module.exitCode;
