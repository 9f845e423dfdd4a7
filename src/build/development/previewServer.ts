import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { fileName, homePath, notFoundPath } from '../../paths.ts';
import { canonicalAddress } from '../host/canonicalAddress.ts';
import { headersFile, readHeadersFile } from '../host/headersFile.ts';
import { nginxFile } from '../host/nginxConf.ts';
import { headersAt } from '../host/responseHeaders.ts';

const notFound = fileName(notFoundPath, '.html');
/** Files of a build that configure its host; never served. */
const hostFiles = [headersFile, nginxFile].map((name) => homePath + name);

/**
 * Makes `vite preview` behave as a good static host does: every response has the headers that the build wrote for hosts,
 * another spelling of an address is sent to that address, an unknown one gets 404.html with status 404, and files whose
 * name holds the hash of their content are cached for good. The font needs that: it is used only when it is there within a
 * tenth of a second, which on a second visit a question to the server would already take.
 */
export function previewServer(): Plugin {
  return {
    name: 'newsroom-preview',
    config: () => ({ preview: { cors: false } }),
    configurePreviewServer({ config, middlewares }) {
      const outDir = resolve(config.root, config.build.outDir);
      const setHeaders = async (response: ServerResponse, pathname: string) => {
        const headers = readHeadersFile(await readFile(join(outDir, headersFile), 'utf8'));
        for (const [name, value] of headersAt(pathname, headers)) response.setHeader(name, value);
      };
      const isFile = (path: string) =>
        path !== notFound && existsSync(join(outDir, path)) && statSync(join(outDir, path)).isFile();
      middlewares.use(async (request, response, next) => {
        const pathname = pathOf(request.url);
        await setHeaders(response, pathname);
        const [, requested = '', query] = /^([^?]*)(.*)$/su.exec(request.url ?? '') ?? [];
        const canonical = canonicalAddress(requested, isFile);
        if (canonical !== undefined && canonical !== requested) {
          response.statusCode = 301;
          response.setHeader('location', `${canonical}${query}`);
          response.end();
          return;
        }
        if (hostFiles.includes(pathname)) request.url = `${homePath}_`;
        next();
      });
      return () => {
        middlewares.use(async (request, response, next) => {
          // Vite has rewritten the address of an existing page to its file by now.
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

/** The decoded path; empty for a malformed URL, such as one with a stray `%`, which is then not found. */
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
