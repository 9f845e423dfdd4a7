/** `npm run import`: the command is TypeScript, which Vite loads as it loads the build. */
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./cli.ts', import.meta.url).pathname, { configFile: false, logLevel: 'error' });
process.exitCode = await module.runImport(process.argv.slice(2));
