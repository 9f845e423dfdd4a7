import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, vite } from '../build/projectCopy.ts';
import { serveCompressed } from './brotliServer.ts';

/**
 * Runs something on a site with made articles, built and served for it.
 *
 * @param fill puts the articles into a folder
 * @param pagesBeside HTML by path, to be served beside the site; gets the folders of the articles and of the site
 */
export async function withMadeSite(
  fill: (articles: string) => Promise<void>,
  work: (origin: string) => Promise<void>,
  pagesBeside = async (_articles: string, _site: string): Promise<Record<string, string>> => ({}),
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-site-'));
  try {
    const [articles, out] = [join(folder, 'articles'), join(folder, 'site')];
    await fill(articles);
    await buildMade(articles, out);
    const server = await serveCompressed(out, await pagesBeside(articles, out));
    await work(`http://localhost:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    server.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Builds the site with the articles of a folder.
 *
 * @param nodeOptions for the process that builds
 * @param env more of its environment
 * @returns what it printed
 * @throws Error with what it printed, if it failed
 */
export async function buildMade(
  articles: string,
  out: string,
  nodeOptions: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const command = [...nodeOptions, vite, 'build', '--config', 'tests/bench/articles.vite.config.ts'];
  const build = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', BENCH_ARTICLES: articles, BENCH_OUT: out, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  build.stdout.on('data', (data) => {
    said += data;
  });
  const [code] = await once(build, 'close');
  if (code !== 0) throw new Error(`The build failed:\n${said}`);
  return said;
}
