import { hash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { incrementalWriter, type SiteWriter } from '../render/incrementalWriter.ts';

interface OutDir {
  plugin: Plugin;
  /** The files of pages, from when the bundler begins to write. */
  files: () => SiteWriter;
}

/** Empties the output folder where and when Vite would, except pages that an incremental build may keep. */
export function outDir(): OutDir {
  let path = '';
  let note = '';
  let emptied = false;
  let files: SiteWriter | undefined;
  return {
    files: () => {
      if (!files) throw new Error('The pages are written after the bundle.');
      return files;
    },
    plugin: {
      name: 'newsroom-out-folder',
      apply: 'build',
      configResolved({ root, cacheDir, environments }) {
        const options = environments.client?.build;
        if (!options) return;
        path = resolve(root, options.outDir);
        note = join(cacheDir, `pages-${hash('sha256', path, 'hex').slice(0, 16)}.json`);
        emptied = options.emptyOutDir ?? normalizePath(path).startsWith(`${root}/`);
        if (emptied) options.emptyOutDir = false;
      },
      renderStart: {
        // Before Vite copies the public files.
        order: 'pre',
        handler() {
          if (this.environment.name !== 'client') return;
          files = incrementalWriter(path, note);
          if (emptied) files.clear();
        },
      },
    },
  };
}
