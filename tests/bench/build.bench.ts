import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { test } from '@playwright/test';
import { root } from '../build/projectCopy.ts';
import { tell } from './figures.ts';
import { buildMade } from './madeSite.ts';
import { makeNews, newsId, newsSections } from './makeNews.ts';

/** What a build of so many articles may take, on two cores and with compression not counted: seconds, and MB at the most. */
const scales = [
  { count: 1_000, cold: 4, memory: 1_000, added: 2 },
  { count: 10_000, cold: 25, memory: 1_000, added: 3 },
  ...(process.env.BENCH_LARGE ? [{ count: 100_000, cold: 300, memory: 2_500, added: undefined }] : []),
];

/** So many bytes may a page grow from one article to all. */
const mostGrowth = 1_000;

/** Tells what a process with all its threads has used, as it ends: seconds of all cores, and the most memory in KiB. */
const tellUsage =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();console.log("used "+(user+system)/1e6+" "+process.resourceUsage().maxRSS)})';

test('the scale of the build @chromium', async ({ browserName: _ }, info) => {
  test.setTimeout(1_800_000);
  const folder = await mkdtemp(join(tmpdir(), 'bench-build-'));
  const [articles, out, settings] = ['articles', 'site', 'site.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const own = JSON.parse(await readFile(join(root, 'src/site.json'), 'utf8'));
  await writeFile(settings, JSON.stringify({ ...own, sections: newsSections, front: [] }));
  const build = () => measuredBuild(articles, out, settings);
  const weight = async () => brotliCompressSync(await readFile(join(out, `bai-viet/${newsId(0)}.html`))).length;

  await makeNews(articles, 1);
  await build();
  const alone = await weight();

  for (const { count, cold, memory, added } of scales) {
    await makeNews(articles, count);
    for (const made of [out, join(folder, '.cache')]) await rm(made, { recursive: true, force: true });
    const first = await build();
    const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    tellTime(`${count} articles, cold`, first, cold);
    tell(info, { what: `${count} articles, files`, measured: `${files.length}` });
    tell(info, {
      what: `${count} articles, memory`,
      measured: `${first.memory.toFixed(0)} MB`,
      target: `≤ ${memory} MB`,
      met: first.memory <= memory,
    });
    const growth = (await weight()) - alone;
    tell(info, {
      what: `weight of a page, 1 to ${count} articles`,
      measured: `${growth >= 0 ? '+' : ''}${growth} B br`,
      target: `≤ ${mostGrowth} B`,
      met: growth <= mostGrowth,
    });
    await makeNews(articles, count + 1, count);
    tellTime(`one added to ${count}`, await build(), added);
  }
  await rm(folder, { recursive: true, force: true });

  function tellTime(what: string, { seconds, processor }: Usage, limit?: number): void {
    tell(info, {
      what,
      measured: `${seconds.toFixed(1)} s (all cores: ${processor.toFixed(1)} s)`,
      ...(limit && { target: `≤ ${limit} s`, met: seconds <= limit }),
    });
  }
});

/** What a build has used: seconds by the clock and of all cores, and the most memory in MB. */
interface Usage {
  seconds: number;
  processor: number;
  memory: number;
}

/** Builds the site with the articles of a folder. */
async function measuredBuild(articles: string, out: string, settings: string): Promise<Usage> {
  const start = performance.now();
  const said = await buildMade(articles, out, ['--import', tellUsage], { SITE_SETTINGS: settings });
  const seconds = (performance.now() - start) / 1000;
  // Each thread ends too; the process is the last.
  const [, processor, memory] = [...said.matchAll(/used ([\d.]+) (\d+)/gu)].at(-1) ?? [];
  return { seconds, processor: Number(processor), memory: (Number(memory) * 1_024) / 1e6 };
}
