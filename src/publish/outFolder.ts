import { hash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { type PageFiles, pageFiles } from './pageFiles.ts';

interface OutFolder {
  plugin: Plugin;
  /** The files of pages, from when the bundler begins to write. */
  files: () => PageFiles;
}

/** Empties the site's folder where and when Vite would, but for the pages that may stay as they are. */
export function outFolder(): OutFolder {
  let path = '';
  let note = '';
  let emptied = false;
  let files: PageFiles | undefined;
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
        // Before Vite copies the public files into it.
        order: 'pre',
        handler() {
          if (this.environment.name !== 'client') return;
          files = pageFiles(path, note);
          if (emptied) files.clear();
        },
      },
    },
  };
}
