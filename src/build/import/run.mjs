/** `npm run import`: the command is TypeScript, which Vite bundles first. Loaded module by module it would start 0.7 s later. */
import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
const outDir = join(root, 'node_modules/.cache/import', `${process.pid}`);

process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

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
const { exitCode } = await import(pathToFileURL(join(outDir, 'main.js')).href);
process.exitCode = exitCode;
