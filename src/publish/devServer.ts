import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { dataAddress } from '../app/pageData.ts';
import { earlyScript } from '../reading/options/earlyScript.ts';
import { pageDocument } from './document.ts';
import type { SitePage } from './pages.ts';

/**
 * Serves each page in development as the build would write it: checked, rendered and hydrated. A changed article
 * reloads the page; a fault in it shows over the page with the same line that would stop a build.
 */
export function devServer(articles: string, pages: () => Promise<SitePage[]>): Plugin {
  return {
    name: 'newsroom-dev',
    configureServer(server) {
      server.watcher.on('all', (_event, file) => {
        if (file.startsWith(join(server.config.root, articles))) server.ws.send({ type: 'full-reload' });
      });
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const pathname = new URL(request.originalUrl ?? '/', 'http://localhost').pathname;
            const all = await pages();
            const withData = all.find((page) => dataAddress(page.pathname) === pathname);
            if (withData) {
              response.setHeader('content-type', 'application/json');
              response.end(JSON.stringify(withData.page));
              return;
            }
            const found = all.find((page) => page.pathname === pathname);
            const page = found?.page ?? { kind: 'not-found' as const };
            const { renderPage, publisher } = await server.ssrLoadModule('/src/prerender.tsx');
            const shell = await readFile(join(server.config.root, 'index.html'), 'utf8');
            const html = await renderPage(pathname, page);
            const document = pageDocument(shell, `<script>${earlyScript}</script>`, page, html, publisher);
            response.statusCode = found ? 200 : 404;
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end(await server.transformIndexHtml(pathname, document));
          } catch (error) {
            next(error);
          }
        });
      };
    },
  };
}
