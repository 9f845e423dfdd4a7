import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { articlesChanged } from '../../app/pageData.ts';
import { articleIdAt, articleImagePath, dataPath, searchIndexFolder } from '../../paths.ts';
import * as site from '../../site.ts';
import type { DrawArticle, DrawnImage } from '../images/siteImages.ts';
import { articleLibrary } from '../library/articleLibrary.ts';
import { photoFileAt } from '../photos/photoFileAt.ts';
import { photoLibrary } from '../photos/photoLibrary.ts';
import { buildBootScript } from '../render/bootScript.ts';
import { pageDocument } from '../render/document.ts';
import { type SitePage, sitePages } from '../render/sitePages.ts';
import { searchFiles } from '../search/writeSearch.ts';

/** Debounce (ms): editors truncate a file before they write it. */
const saveDelay = 30;

/**
 * The dev server: serves each page as the build would write it. A changed article updates the open page (HMR); an issue in it
 * shows in Vite's overlay, with the line that would stop a build.
 */
export function devServer(articles: string, photos: string, articleImages: () => Promise<DrawArticle>): Plugin {
  return {
    name: 'newsroom-dev',
    configureServer(server) {
      const { root, publicDir } = server.config;
      const library = photoLibrary(root, photos);
      const { read } = articleLibrary({ articles: join(root, articles), publicDir, photos: library });
      const watched = [articles, photos].map((folder) => join(root, folder));
      // An error page does not listen to the site's own event.
      let isErrorShown = false;
      let debounce: ReturnType<typeof setTimeout> | undefined;
      let headScript: Promise<string> | undefined;
      server.watcher.on('all', (_event, file) => {
        if (file.endsWith('.ts')) headScript = undefined;
        if (!watched.some((folder) => file.startsWith(folder))) return;
        clearTimeout(debounce);
        debounce = setTimeout(
          () => server.ws.send(isErrorShown ? { type: 'full-reload' } : { type: 'custom', event: articlesChanged }),
          saveDelay,
        );
      });
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const pathname = new URL(`http://localhost${request.originalUrl}`).pathname;
            isErrorShown = true;
            const paper = await read();
            const all = sitePages(paper);
            isErrorShown = false;
            const withData = all.find((page) => dataPath(page.pathname) === pathname);
            if (withData) {
              response.setHeader('content-type', 'application/json');
              response.end(JSON.stringify(withData.page));
              return;
            }
            const ofSearch =
              pathname.startsWith(searchIndexFolder) && searchFiles(paper).find(({ path }) => path === pathname);
            if (ofSearch) {
              response.end(ofSearch.content);
              return;
            }
            const photo = photoFileAt(pathname, paper.photos, library);
            if (photo) {
              response.setHeader('content-type', photo.type);
              response.end(await photo.make());
              return;
            }
            const draw = await articleImages();
            const image = draw && imageAt(pathname, all, draw);
            if (image) {
              response.setHeader('content-type', 'image/png');
              response.end(await image.make());
              return;
            }
            const found = all.find((page) => page.pathname === pathname);
            const page = found?.page ?? { kind: 'not-found' as const };
            const { renderPage } = await server.ssrLoadModule('/src/prerender.tsx');
            const shell = await readFile(join(root, 'index.html'), 'utf8');
            const html = await renderPage(pathname, page);
            headScript ??= buildBootScript();
            const document = pageDocument(shell, `<script>${await headScript}</script>`, page, html, site);
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

/** The image of the article whose image has this path. */
function imageAt(path: string, pages: readonly SitePage[], draw: NonNullable<DrawArticle>): DrawnImage | undefined {
  const found = pages.find(({ pathname }) => {
    const id = articleIdAt(pathname);
    return id !== undefined && articleImagePath(id) === path;
  });
  const page = found?.page;
  return page?.kind === 'article' ? draw(page.article) : undefined;
}
