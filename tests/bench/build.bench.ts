import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { test } from '@playwright/test';
import { tell } from './figures.ts';
import { madeId, makeArticles } from './makeArticles.ts';

const root = resolve(import.meta.dirname, '../..');
const vite = resolve(root, 'node_modules/vite/bin/vite.js');

/** Issue 6: seconds of a cold build on two cores, compression not counted. Astro took 4.7 and 35.4, Eleventy 1.1 and 14.7. */
const limits = { 1000: 4.5, 10000: 30 };

/** So many MB a build may take. */
const mostMemory = 1_000;

/** So many seconds may pass until one changed article is built. */
const rebuildLimit = 2;

/** So many bytes may a page grow from one article to ten thousand. */
const mostGrowth = 1_000;

/** Tells the most memory that a process has had, as it ends. */
const tellMemory = 'data:text/javascript,process.on("exit",()=>console.log("maxRSS "+process.resourceUsage().maxRSS))';

test('the scale of the build @chromium', async ({ browserName: _ }, info) => {
  test.setTimeout(600_000);
  const folder = await mkdtemp(join(tmpdir(), 'bench-build-'));
  const articles = join(folder, 'articles');
  const out = join(folder, 'site');
  const weight = async () => weightOf(await readFile(join(out, `bai-viet/${madeId(0)}.html`)));

  await makeArticles(articles, 1);
  await build(articles, out);
  const alone = await weight();

  for (const [count, limit] of Object.entries(limits)) {
    await makeArticles(articles, Number(count));
    const { seconds, memory } = await build(articles, out);
    tell(info, {
      what: `${count} articles, cold`,
      measured: `${seconds.toFixed(1)} s`,
      target: `≤ ${limit} s`,
      met: seconds <= limit,
    });
    tell(info, {
      what: `${count} articles, memory`,
      measured: `${memory.toFixed(0)} MB`,
      target: `≤ ${mostMemory} MB`,
      met: memory <= mostMemory,
    });
    if (Number(count) === 1_000) {
      const changed = join(articles, `${madeId(500)}.json`);
      await writeFile(changed, (await readFile(changed, 'utf8')).replace('(tin số 500)', '(tin đã sửa)'));
      const again = await build(articles, out);
      tell(info, {
        what: `one of ${count} articles changed`,
        measured: `${again.seconds.toFixed(1)} s`,
        target: `≤ ${rebuildLimit} s`,
        met: again.seconds <= rebuildLimit,
      });
    }
  }
  const growth = (await weight()) - alone;
  tell(info, {
    what: 'weight of a page, 1 to 10,000 articles',
    measured: `${growth >= 0 ? '+' : ''}${growth} B br`,
    target: `≤ ${mostGrowth} B`,
    met: growth <= mostGrowth,
  });
  await rm(folder, { recursive: true, force: true });
});

/** Builds the site with the articles of a folder. @returns the seconds that it took, and its most memory in MB */
async function build(articles: string, out: string): Promise<{ seconds: number; memory: number }> {
  const start = performance.now();
  const config = 'tests/bench/articles.vite.config.ts';
  const child = spawn(process.execPath, ['--import', tellMemory, vite, 'build', '--config', config], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', BENCH_ARTICLES: articles, BENCH_OUT: out },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The build failed:\n${said}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, memory: Number(/maxRSS (\d+)/.exec(said)?.[1]) / 1024 };
}

function weightOf(file: Buffer): number {
  return brotliCompressSync(file).length;
}
