import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentTypeOf, fileFor } from './siteFiles.ts';

/**
 * What may be wrong with an answer: status 500 or 404, half of it, a page of somebody else's with status 200, half of it and
 * then no network, no network at all, none ever, or none until `releaseLock`.
 */
export type Fault = 'error' | 'gone' | 'half' | 'foreign' | 'torn' | 'cut' | 'never' | 'held';

/** Serves a folder as `vite preview` does, and can be stopped, given another folder and made to fail. */
export class OwnServer {
  /** What was asked for since the start, by path. */
  readonly asked: string[] = [];
  /** What goes wrong, by path. */
  readonly faults = new Map<string, Fault>();
  /** What is answered in place of a file, by path. */
  readonly texts = new Map<string, string>();
  /** What stands before a file, by path. */
  readonly before = new Map<string, string>();
  /** After so many requests the network is gone. */
  lasts = Number.POSITIVE_INFINITY;
  readonly #waiting: (() => void)[] = [];
  #server: Server | undefined;

  constructor(
    readonly address: string,
    public folder: string,
  ) {}

  async start(): Promise<void> {
    this.#server = createServer(({ url }, response) =>
      this.#answer(new URL(url ?? '/', this.address).pathname, response),
    );
    this.#server.listen(Number(new URL(this.address).port), 'localhost');
    await once(this.#server, 'listening');
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }

  /** Answers what was held. */
  release(): void {
    this.faults.clear();
    for (const answer of this.#waiting.splice(0)) answer();
  }

  /** The address of the entry script of the version in a folder. */
  scriptOf(folder: string): string {
    return /<script type="module"[^>]* src="([^"]+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? '';
  }

  async #answer(path: string, response: ServerResponse): Promise<void> {
    this.asked.push(path);
    const fault = this.faults.get(path);
    if (fault === 'never') return;
    if (fault === 'held') await new Promise<void>((settle) => this.#waiting.push(settle));
    if (fault === 'cut' || this.asked.length > this.lasts) return void response.destroy();
    const text = this.texts.get(path);
    if (text !== undefined) return void response.writeHead(200, { 'content-type': contentTypeOf(path) }).end(text);
    const file = fileFor(this.folder, decodeURIComponent(path));
    const found = existsSync(file) && fault !== 'gone';
    const content = await readFile(found ? file : join(this.folder, '404.html'));
    const body = Buffer.concat([Buffer.from(this.before.get(path) ?? ''), content]);
    response.statusCode = fault === 'error' ? 500 : found ? 200 : 404;
    response.setHeader('content-type', contentTypeOf(found && fault !== 'foreign' ? file : '404.html'));
    response.setHeader(
      'cache-control',
      path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (fault === 'foreign') response.end('<!doctype html><title>Đăng nhập mạng</title></html>');
    else if (fault === 'torn') {
      response.setHeader('content-length', body.length);
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
    } else response.end(fault === 'half' ? body.subarray(0, body.length / 2) : body);
  }
}
