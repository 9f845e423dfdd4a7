/** `npm run import`: the command is TypeScript, which Vite bundles first. Loaded module by module it would start 0.7 s later. */
import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
const outDir = join(root, 'node_modules/.cache/import', `${process.pid}`);

process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
const leave = () => process.exit(130);
process.on('SIGINT', leave);

/** A bundle lies elsewhere than its modules. */
const sourceFolders = {
  name: 'source-folders',
  transform: (code, id) => code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
};

await build({
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [sourceFolders],
  build: { ssr: 'src/build/import/main.ts', outDir, copyPublicDir: false, reportCompressedSize: false },
});
// The command keeps what it has written before it ends.
process.off('SIGINT', leave);
const { exitCode } = await import(pathToFileURL(join(outDir, 'main.js')).href);
process.exitCode = exitCode;
