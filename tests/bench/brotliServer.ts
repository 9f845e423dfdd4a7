import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { contentTypeOf, fileFor } from '../browser/support/siteFiles.ts';

/** What is compressed already. */
const compact = /\.(?:avif|jpe?g|png|webp|woff2)$/;

interface Answer {
  type: string;
  body: Buffer;
  compressed: boolean;
}

/**
 * Serves a built site and pages beside it as a good host does: compressed (brotli, quality 11), ahead of the first request.
 *
 * @param pages HTML by path, in place of the site's; a path that ends in .js has a script
 */
export async function serveCompressed(folder: string, pages: Record<string, string>): Promise<Server> {
  const answers = new Map<string, Answer | undefined>();
  for (const [path, html] of Object.entries(pages))
    answers.set(path, answerOf(path.endsWith('.js') ? path : 'page.html', Buffer.from(html)));
  const find = (path: string) => {
    const file = fileFor(folder, path);
    return existsSync(file) ? answerOf(file, readFileSync(file)) : undefined;
  };
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost');
    if (!answers.has(pathname)) answers.set(pathname, find(pathname));
    const answer = answers.get(pathname);
    response.statusCode = answer ? 200 : 404;
    response.setHeader('content-type', answer?.type ?? 'text/plain');
    if (answer?.compressed) response.setHeader('content-encoding', 'br');
    response.setHeader('cache-control', pathname.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache');
    response.end(answer?.body);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return server;
}

function answerOf(file: string, content: Buffer): Answer {
  const compressed = !compact.test(file);
  return { type: contentTypeOf(file), body: compressed ? brotliCompressSync(content) : content, compressed };
}
