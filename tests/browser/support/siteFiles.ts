import { extname, join } from 'node:path';
import { fileName } from '../../../src/paths.ts';

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The content type of a file of a built site, by the ending of its name. */
export function contentTypeOf(file: string): string {
  return contentTypes[extname(file)] ?? 'text/plain';
}

/** The file that a built site has for a path of it. */
export function fileFor(folder: string, path: string): string {
  return join(folder, fileName(path, extname(path) ? '' : '.html'));
}
