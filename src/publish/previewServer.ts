import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { headersFile, readHeadersFile } from './headersFile.ts';
import { nginxFile } from './nginxConf.ts';
import { ownAddress } from './ownAddress.ts';
import { headersAt } from './responseHeaders.ts';

const notFound = '/404.html';
/** Files of a build that are for its host. */
const hostFiles = [headersFile, nginxFile].map((name) => `/${name}`);

/**
 * Makes `vite preview` behave as a good static host does: every response has the headers that the build wrote for hosts,
 * another spelling of an address is sent to that address, an unknown one gets 404.html with status 404, and files whose name holds the hash of their content are kept for
 * good. The font needs that: it is used only when it is there within a tenth of a second, which on a second visit a
 * question to the server would already take.
 */
export function previewServer(): Plugin {
  return {
    name: 'newsroom-preview',
    config: () => ({ preview: { cors: false } }),
    configurePreviewServer({ config, middlewares }) {
      const outDir = join(config.root, config.build.outDir);
      const setHeaders = async (response: ServerResponse, pathname: string) => {
        const headers = readHeadersFile(await readFile(join(outDir, headersFile), 'utf8'));
        for (const [name, value] of headersAt(pathname, headers)) response.setHeader(name, value);
      };
      const isFile = (path: string) =>
        path !== notFound && existsSync(join(outDir, path)) && statSync(join(outDir, path)).isFile();
      middlewares.use(async (request, response, next) => {
        const pathname = pathOf(request.url);
        await setHeaders(response, pathname);
        const [, asked = '', query] = /^([^?]*)(.*)$/su.exec(request.url ?? '') ?? [];
        const own = ownAddress(asked, isFile);
        if (own !== undefined && own !== asked) {
          response.statusCode = 301;
          response.setHeader('location', `${own}${query}`);
          response.end();
          return;
        }
        if (hostFiles.includes(pathname)) request.url = '/_';
        next();
      });
      return () => {
        middlewares.use(async (request, response, next) => {
          // By now the address of an existing page has become the path of its file.
          if (isPage(pathOf(request.url), outDir)) return next();
          const page = await readFile(join(outDir, notFound));
          response.statusCode = 404;
          await setHeaders(response, notFound);
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(page);
        });
      };
    },
  };
}

/** The decoded path; an address that is none, such as one with a stray `%`, has an empty one and is unknown like any other. */
function pathOf(url = ''): string {
  try {
    return decodeURIComponent(new URL(`http://localhost${url}`).pathname);
  } catch {
    return '';
  }
}

function isPage(pathname: string, outDir: string): boolean {
  return pathname.endsWith('.html') && existsSync(join(outDir, pathname));
}
