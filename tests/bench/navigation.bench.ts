import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type CDPSession, type Page, test } from '@playwright/test';
import { tell } from './figures.ts';
import { withMadeSite } from './madeSite.ts';
import { madeId, makeArticles } from './makeArticles.ts';

/** More than the pages that are kept in memory. */
const articles = 20;
const navigations = 200;
/** Those of one round. */
const inRound = 5;
/** After so many the memory is measured. */
const every = 20;

/** Issue 6: by so much may the heap grow, and the number of elements, in percent. */
const mostGrowth = 5;

/**
 * Twice, because V8 goes on compiling what is run often, and counts its machine code as heap: half of what the heap grows
 * by from the 100th to the 400th navigation (heap snapshots; the rest is the like, while objects, strings and functions grow
 * by nothing). With its compilers off it tells what the page itself keeps.
 */
const browsers = { "the browser's compilers off": ['--js-flags=--no-opt --no-maglev --no-sparkplug'], 'as it is': [] };

interface Memory {
  /** In bytes, after a collection. */
  heap: number;
  nodes: number;
  listeners: number;
}

test(
  `memory over ${navigations} navigations`,
  { tag: '@chromium' },
  async ({ playwright, browserName, launchOptions }, info) => {
    test.setTimeout(900_000);
    await withMadeSite(makeRelatedArticles, async (origin) => {
      for (const [which, args] of Object.entries(browsers)) {
        const browser = await playwright[browserName].launch({ ...launchOptions, args });
        const measured = await navigate(browser, origin);
        await browser.close();
        const [first, last] = [measured[0], measured.at(-1)];
        if (!first || !last) throw new Error('nothing was measured');
        const growth = (name: keyof typeof last) => (last[name] / first[name] - 1) * 100;
        tell(info, {
          what: `heap after ${navigations} navigations, against ${every}, ${which}`,
          measured: `${growth('heap').toFixed(1)} % of ${(first.heap / 1e6).toFixed(2)} MB; elements ${growth('nodes').toFixed(1)} %, listeners ${growth('listeners').toFixed(1)} %`,
          target: `≤ ${mostGrowth} %`,
          // Elements that are kept for good are not in the script's heap.
          met: growth('heap') <= mostGrowth && growth('nodes') <= mostGrowth,
        });
        tell(info, {
          what: `the same after each ${every}, in MB`,
          measured: measured.map(({ heap }) => (heap / 1e6).toFixed(2)).join(' '),
        });
      }
    });
  },
);

/** What was measured after every so many navigations. */
async function navigate(browser: Browser, origin: string): Promise<Memory[]> {
  const page = await browser.newPage({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  await page.goto(origin);
  const devTools = await page.context().newCDPSession(page);
  const measured: Memory[] = [];
  for (let done = 0; done < navigations; done += inRound) {
    await goRound(page, (done / inRound) % (articles - 1));
    if ((done + inRound) % every === 0) measured.push(await measure(devTools));
  }
  return measured;
}

/** By links from the front page to an article and from that to another one, back, forward, and by a link to the front page. */
async function goRound(page: Page, number: number): Promise<void> {
  const isShown = (headline: string) => page.getByRole('heading', { level: 1, name: headline }).waitFor();
  // Waits for the comments too, which come last.
  const isArticle = async (id: string) => {
    await page.waitForURL(`**/${id}`);
    await page.getByRole('heading', { level: 2, name: 'Bình luận (0)' }).waitFor();
  };
  const [one, other] = [madeId(number), madeId(number + 1)];
  await page.locator(`main a[href$="/${one}"]`).click();
  await isArticle(one);
  await page.locator(`main a[href$="/${other}"]`).click();
  await isArticle(other);
  await page.goBack();
  await isArticle(one);
  await page.goForward();
  await isArticle(other);
  await page.getByRole('link', { name: 'Bản Tin', exact: true }).click();
  await isShown('Trang nhất');
}

async function measure(devTools: CDPSession): Promise<Memory> {
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devTools.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** Articles of which each one leads to the next. */
async function makeRelatedArticles(folder: string): Promise<void> {
  await makeArticles(folder, articles);
  for (let number = 0; number < articles - 1; number += 1) {
    const file = join(folder, `${madeId(number)}.json`);
    const article = { ...JSON.parse(await readFile(file, 'utf8')), relatedLink: [madeId(number + 1)] };
    await writeFile(file, JSON.stringify(article));
  }
}
