import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { test } from '@playwright/test';
import { tell } from './figures.ts';
import { buildMade } from './madeSite.ts';
import { madeId, makeArticles } from './makeArticles.ts';

/**
 * Seconds that a cold build of so many articles may take (issue 6: on two cores, compression not counted); and that others
 * took, with no scripts in their pages, measured once in November 2026 on two cores with Node 20.
 */
const scales = [
  { count: 1_000, limit: 4.5, others: 'Eleventy 1.1 s, Astro 4.7 s' },
  { count: 10_000, limit: 30, others: 'Eleventy 14.7 s, Astro 35.4 s' },
];

/** So many MB a build may take. */
const mostMemory = 1_000;

/** So many seconds may pass until one changed article of a thousand is built. */
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

  for (const { count, limit, others } of scales) {
    await makeArticles(articles, count);
    await rm(out, { recursive: true });
    const { seconds, memory } = await build(articles, out);
    tell(info, {
      what: `${count} articles, cold`,
      measured: `${seconds.toFixed(1)} s`,
      target: `≤ ${limit} s (${others})`,
      met: seconds <= limit,
    });
    tell(info, {
      what: `${count} articles, memory`,
      measured: `${memory.toFixed(0)} MB`,
      target: `≤ ${mostMemory} MB`,
      met: memory <= mostMemory,
    });
    const changed = join(articles, `${madeId(500)}.json`);
    await writeFile(changed, (await readFile(changed, 'utf8')).replace('(tin số 500)', '(tin đã sửa)'));
    const again = await build(articles, out);
    const told = count === 1_000 ? { target: `≤ ${rebuildLimit} s`, met: again.seconds <= rebuildLimit } : {};
    tell(info, { what: `one of ${count} articles changed`, measured: `${again.seconds.toFixed(1)} s`, ...told });
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
  const said = await buildMade(articles, out, ['--import', tellMemory]);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, memory: Number(/maxRSS (\d+)/.exec(said)?.[1]) / 1024 };
}

function weightOf(file: Buffer): number {
  return brotliCompressSync(file).length;
}
