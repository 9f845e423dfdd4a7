import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { articlesChanged, dataAddress } from '../app/pageData.ts';
import { pageDocument } from './document.ts';
import { buildHeadScript } from './headScript.ts';
import { sitePages } from './pages.ts';
import { articleReader } from './readArticles.ts';

/** An editor empties a file and fills it again: after so long, in ms, it is whole. */
const saved = 30;

/**
 * Serves each page in development as the build would write it: checked, rendered and hydrated. A changed article shows in
 * the page that is open; a fault in it shows over the page with the same line that would stop a build.
 */
export function devServer(articles: string): Plugin {
  return {
    name: 'newsroom-dev',
    configureServer(server) {
      const read = articleReader(join(server.config.root, articles), server.config.publicDir);
      // In place of the page stands then the fault, which knows nothing of the site's own event.
      let faulty = false;
      let telling: ReturnType<typeof setTimeout> | undefined;
      let headScript: Promise<string> | undefined;
      server.watcher.on('all', (_event, file) => {
        if (file.endsWith('.ts')) headScript = undefined;
        if (!file.startsWith(join(server.config.root, articles))) return;
        clearTimeout(telling);
        telling = setTimeout(
          () => server.ws.send(faulty ? { type: 'full-reload' } : { type: 'custom', event: articlesChanged }),
          saved,
        );
      });
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const pathname = new URL(`http://localhost${request.originalUrl}`).pathname;
            faulty = true;
            const all = sitePages(read());
            faulty = false;
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
            headScript ??= buildHeadScript();
            const document = pageDocument(shell, `<script>${await headScript}</script>`, page, html, publisher);
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
