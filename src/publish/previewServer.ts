import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Makes `vite preview` behave as a good static host does: an unknown address gets 404.html with status 404, and files
 * whose name holds the hash of their content are kept for good. The font needs that: it is used only when it is there
 * within a tenth of a second, which on a second visit a question to the server would already take.
 */
export function previewServer(): Plugin {
  return {
    name: 'newsroom-preview',
    configurePreviewServer({ config, middlewares }) {
      const outDir = join(config.root, config.build.outDir);
      middlewares.use((request, response, next) => {
        if (request.url?.startsWith('/assets/'))
          response.setHeader('cache-control', 'public, max-age=31536000, immutable');
        next();
      });
      return () => {
        middlewares.use(async (request, response, next) => {
          // By now the address of an existing page has become the path of its file.
          if (isPage(request.url ?? '', outDir)) return next();
          const page = await readFile(join(outDir, '404.html'));
          response.statusCode = 404;
          response.setHeader('cache-control', 'no-cache');
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(page);
        });
      };
    },
  };
}

function isPage(url: string, outDir: string): boolean {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    return pathname.endsWith('.html') && existsSync(join(outDir, decodeURIComponent(pathname)));
  } catch {
    // An address that is no address, such as one with a stray `%`, is unknown like any other.
    return false;
  }
}
