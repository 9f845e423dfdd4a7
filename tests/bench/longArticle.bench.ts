import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type Page, test } from '@playwright/test';
import { coldLoad, type Load } from './coldLoad.ts';
import { medianOf, tell, tellRatios } from './figures.ts';
import { handPage } from './handPage.ts';
import { withMadeSite } from './madeSite.ts';
import { longId, makeArticles, makeLongArticle } from './makeArticles.ts';

/** Issue 6. */
const words = 100_000;
const rounds = 5;
/** Jumps to the end and to the top in a round. */
const jumps = 5;

/** A frame that takes longer, in ms, is seen as a stop. */
const slow = 50;

const sitePath = `/bai-viet/${longId}`;
const handPath = '/viet-tay';

/** What one visit took; all with a processor four times slower. */
interface Visit extends Load {
  /** Of the frames of a scroll through the page, those over `slow`, in percent, and the longest one, in ms. */
  slowFrames: number;
  longestFrame: number;
  /** Until it is painted, in ms, the median of several. */
  toEnd: number;
  toTop: number;
}

test(`an article of ${words} words`, { tag: '@chromium' }, async ({ browser }, info) => {
  test.setTimeout(1_800_000);
  const site: Visit[] = [];
  const hand: Visit[] = [];
  const measure = async (origin: string) => {
    const pages = [
      [site, sitePath],
      [hand, handPath],
    ] as const;
    for (let round = 0; round < rounds; round += 1)
      for (const [visits, path] of round % 2 === 0 ? pages : pages.toReversed())
        visits.push(await visit(browser, origin + path));
  };
  await withMadeSite(makeBoth, measure, writeByHand);

  const about = (what: string) => `${words / 1000},000 words: ${what}`;
  const ratios = site.map(({ fcp }, round) => fcp / (hand[round]?.fcp ?? Number.NaN));
  tellRatios(info, about('first paint, × the page by hand'), ratios);
  const figure = (what: string, of: (visit: Visit) => number, unit: string, digits: number) =>
    tell(info, {
      what: about(what),
      measured: `${medianOf(site.map(of)).toFixed(digits)}${unit} (by hand ${medianOf(hand.map(of)).toFixed(digits)}; n ${rounds})`,
    });
  figure('HTML', ({ bytes }) => bytes.Document / 1000, ' kB', 0);
  figure('first paint', ({ fcp }) => fcp, ' ms', 0);
  figure('total blocking time', ({ tbt }) => tbt, ' ms', 0);
  figure('longest task after the first paint', ({ longestTask }) => longestTask, ' ms', 0);
  figure('layout shift', ({ cls }) => cls, '', 3);
  figure('heap', ({ heap }) => heap, ' MB', 2);
  figure(`frames over ${slow} ms, a screen each`, ({ slowFrames }) => slowFrames, ' %', 1);
  figure('longest of them', ({ longestFrame }) => longestFrame, ' ms', 0);
  figure('a jump to the end, painted', ({ toEnd }) => toEnd, ' ms', 0);
  figure('a jump to the top, painted', ({ toTop }) => toTop, ' ms', 0);
});

async function makeBoth(articles: string): Promise<void> {
  await makeArticles(articles, 1);
  await makeLongArticle(articles, words);
}

/** The same article as a page without script. */
async function writeByHand(articles: string, site: string): Promise<Record<string, string>> {
  const article = JSON.parse(await readFile(join(articles, `${longId}.json`), 'utf8'));
  return { [handPath]: handPage(article, await readFile(join(site, `${sitePath}.html`), 'utf8')) };
}

/** A cold load, then a visit that scrolls and jumps. */
async function visit(browser: Browser, address: string): Promise<Visit> {
  const load = await coldLoad(browser, address);
  const page = await openSlowly(browser, address);
  const frames = await scrollThrough(page);
  const [down, up]: [number[], number[]] = [[], []];
  for (let jump = 0; jump < jumps; jump += 1) {
    down.push(await jumpTo(page, 'end'));
    up.push(await jumpTo(page, 'top'));
  }
  await page.context().close();
  const slowFrames = (frames.filter((time) => time > slow).length / frames.length) * 100;
  return { ...load, slowFrames, longestFrame: Math.max(...frames), toEnd: medianOf(down), toTop: medianOf(up) };
}

/** The page on a phone with a processor four times slower, once it is quiet. */
async function openSlowly(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

/** From the top to the end of the page. @returns how long each frame took, in ms */
function scrollThrough(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const nextFrame = () => new Promise<number>((settle) => requestAnimationFrame(settle));
    const times: number[] = [];
    let last = await nextFrame();
    while (window.scrollY + window.innerHeight < document.documentElement.scrollHeight - 1) {
      window.scrollBy(0, window.innerHeight);
      const now = await nextFrame();
      times.push(now - last);
      last = now;
    }
    return times;
  });
}

/** How long a jump takes until it is painted, in ms. */
function jumpTo(page: Page, place: 'top' | 'end'): Promise<number> {
  return page.evaluate(async (place) => {
    const nextFrame = () => new Promise<number>((settle) => requestAnimationFrame(settle));
    await nextFrame();
    const start = performance.now();
    window.scrollTo(0, place === 'end' ? document.documentElement.scrollHeight : 0);
    await nextFrame();
    // A task after the frame's callbacks comes when the frame is painted.
    await new Promise((settle) => setTimeout(settle));
    return performance.now() - start;
  }, place);
}
