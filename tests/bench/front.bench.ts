import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, type Page, test } from '@playwright/test';
import type { PageData } from '../../src/app/pageData.ts';
import { databaseOpened, doEverything, marksShown } from '../browser/support/deeds.ts';
import { shiftsOf, watchShifts } from '../browser/support/shifts.ts';
import { twoFrames } from '../browser/support/twoFrames.ts';
import '../browser/support/siteNames.ts';
import { serveCompressed } from './brotliServer.ts';
import { coldLoad, type Load } from './coldLoad.ts';
import { medianOf, tell, tellRatios } from './figures.ts';
import { handFront } from './frontHand.ts';
import { buildFrontSite, buildNewsSite } from './frontSite.ts';
import { newsId } from './makeNews.ts';

const handPath = '/viet-tay';

/** How often each page is loaded. */
const rounds = Number(process.env.BENCH_ROUNDS ?? 15);

/** The most that a front page may weigh with its style and data, without photos, in bytes (issue 15). */
const mostFront = 12_000;

/** So many bytes may a page grow from one article to as many as there are. */
const mostGrowth = 1_000;

test.describe('the front page', { tag: '@chromium' }, () => {
  test('on a cheap phone beside the same page by hand', async ({ playwright, browserName, launchOptions }, info) => {
    test.setTimeout(120_000 + rounds * 90_000);
    const folder = await mkdtemp(join(tmpdir(), 'bench-front-'));
    const site = await buildFrontSite(folder);
    const html = readFileSync(join(site, 'index.html'), 'utf8');
    const page: PageData = JSON.parse(readFileSync(join(site, 'index.json'), 'utf8'));
    if (page.kind !== 'front' || !page.front) throw new Error('The site has no front page.');
    const hand = handFront(page.front, page.index?.sections ?? [], html);
    const server = await serveCompressed(site, { [handPath]: hand });
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const launch = () => playwright[browserName].launch(launchOptions);
    const all: Record<'site' | 'hand' | 'again', Load>[] = [];
    for (let number = 0; number < rounds; number += 1) {
      // A new browser has nothing in memory of the round before.
      const browser = await launch();
      all.push(await oneRound(browser, origin));
      await browser.close();
    }
    tell(info, { what: 'headlines of the front page', measured: `${html.split('data-story=').length - 1}` });
    tell(info, {
      what: 'front page, HTML',
      measured: `${weightOf(html)} B br`,
      target: `≤ ${mostFront} B`,
      met: weightOf(html) <= mostFront,
    });
    const ratios = (one: (loads: (typeof all)[number]) => number) => all.map(one);
    tellRatios(
      info,
      'first paint of the front page by hand, loaded twice: the noise',
      ratios(({ again, hand }) => again.fcp / hand.fcp),
    );
    tellRatios(
      info,
      'first paint of the front page, × by hand',
      ratios(({ site, hand }) => site.fcp / hand.fcp),
      1.15,
    );
    tellRatios(
      info,
      'largest paint of the front page, × by hand',
      ratios(({ site, hand }) => site.lcp / hand.lcp),
    );
    const cls = medianOf(all.map(({ site }) => site.cls));
    tell(info, { what: 'layout shift of the front page', measured: cls.toFixed(3), target: '0', met: cls === 0 });
    const browser = await launch();
    for (const width of [320, 360, 768, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const moved = await shiftWithMarks(page, origin);
      tell(info, {
        what: `layout shift as all marks come, ${width} px`,
        measured: moved.toFixed(3),
        target: '0',
        met: moved === 0,
      });
      if (width === 1280 || width === 360) {
        const { largest, eager } = await photosOf(page);
        tell(info, {
          what: `largest paint is the lead’s photo, the only one that is not lazy, ${width} px`,
          measured: `${largest}; ${eager} not lazy`,
          target: 'img high; 1',
          met: largest === 'img high' && eager === 1,
        });
      }
      await page.close();
    }
    await browser.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('weighs the same however many articles there are', async ({ browserName: _ }, info) => {
    test.setTimeout(300_000);
    const folder = await mkdtemp(join(tmpdir(), 'bench-front-'));
    const sites: [count: string, site: string][] = [];
    for (const count of [1, 1_000]) {
      sites.push([`${count}`, await buildNewsSite(join(folder, `${count}`), count)]);
    }
    // A larger one takes minutes: it may have been built before, of the same made news.
    const large = process.env.BENCH_SITE ?? '/tmp/out/100000';
    if (existsSync(large)) sites.push([large, large]);
    for (const [what, file, [from, ...others]] of [
      ['article', `bai-viet/${newsId(0)}.html`, sites],
      ['front page', 'index.html', sites.slice(1)],
      ['newest articles', 'moi-nhat.html', sites.slice(1)],
    ] as const)
      for (const [count, site] of others) {
        if (!from || !existsSync(join(site, file))) continue;
        const [small, grown] = [await weightIn(join(from[1], file)), await weightIn(join(site, file))];
        const growth = grown - small;
        tell(info, {
          what: `weight of ${what}, ${from[0]} to ${count} articles`,
          measured: `${growth >= 0 ? '+' : ''}${growth} B br (${grown})`,
          target: `≤ ${mostGrowth} B`,
          met: growth <= mostGrowth,
        });
      }
    await rm(folder, { recursive: true, force: true });
  });
});

/** Each page once, in random order, after a load that is not counted. */
async function oneRound(browser: Browser, origin: string): Promise<Record<'site' | 'hand' | 'again', Load>> {
  await coldLoad(browser, origin + handPath);
  const found: Partial<Record<'site' | 'hand' | 'again', Load>> = {};
  const names = (['site', 'hand', 'again'] as const).toSorted(() => Math.random() - 0.5);
  for (const name of names) found[name] = await coldLoad(browser, origin + (name === 'site' ? '/' : handPath));
  return found as Record<'site' | 'hand' | 'again', Load>;
}

/** How far the front page moves while it loads and the marks of everything that a reader can do come. */
async function shiftWithMarks(page: Page, origin: string): Promise<number> {
  await page.addInitScript((names) => Object.assign(globalThis, { siteNames: names }), siteNames);
  await watchShifts(page);
  await page.goto(origin);
  await databaseOpened(page);
  await doEverything(page);
  await page.reload();
  await marksShown(page);
  await twoFrames(page);
  return (await shiftsOf(page)).reduce((sum, { value }) => sum + value, 0);
}

/** The element of the largest paint, and how many photos are asked for at once. */
function photosOf(page: Page): Promise<{ largest: string; eager: number }> {
  return page.evaluate(async () => {
    const entries = await new Promise<PerformanceEntryList>((settle) =>
      new PerformanceObserver((list) => settle(list.getEntries())).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      }),
    );
    const { element } = (entries.at(-1) ?? {}) as { element?: HTMLImageElement };
    return {
      largest: `${element?.localName} ${element?.fetchPriority ?? ''}`.trim(),
      eager: document.querySelectorAll('main img:not([loading=lazy])').length,
    };
  });
}

async function weightIn(file: string): Promise<number> {
  return weightOf(await readFile(file, 'utf8'));
}

function weightOf(html: string): number {
  return brotliCompressSync(html).length;
}
