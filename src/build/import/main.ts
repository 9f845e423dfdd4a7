import { runImport } from './cli.ts';

/** Of the process, once the command has run. */
export const exitCode = await runImport(process.argv.slice(2));
