import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, test } from '@playwright/test';
import { searchPath } from '../../src/paths.ts';
import '../browser/support/siteNames.ts';
import { serveCompressed } from './brotliServer.ts';
import { tell, tellTimes } from './figures.ts';
import { buildNewsSite } from './frontSite.ts';
import type { Target } from './openTarget.ts';
import { evaluate, runFirst, withPhone } from './phone.ts';

/** What a reader may wait for, in ms, by the number of articles (issue 15). */
const scales = [
  { count: 1_000, cold: 1_600, typed: 1_000 },
  { count: 10_000, cold: 1_600, typed: 1_000 },
  ...(process.env.BENCH_LARGE ? [{ count: 100_000, cold: 1_900, typed: 1_300 }] : []),
];
const focused = 600;
const furtherLetter = 100;

const rounds = Number(process.env.BENCH_ROUNDS ?? 15);

/** A page of results. */
const pageSize = 10;

/** Between two letters, in ms. */
const betweenLetters = 250;

declare global {
  interface Window {
    /** Each change of the results: when the frame with it was done, and how many there were. */
    painted: { at: number; count: number }[];
    /** When the first letter came, in ms. */
    begun: number;
    /** From each further letter to the frame that showed it, in ms; 16 stands for less. */
    further: number[];
  }
}

test.describe('the search', { tag: '@chromium' }, () => {
  test('on a cheap phone, from opening and from typing to ten results', async ({
    playwright,
    browserName,
    launchOptions,
  }, info) => {
    test.setTimeout(3_600_000);
    for (const { count, cold, typed } of scales) {
      const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
      // Sites of made articles that were built before, by their number.
      const built = process.env.BENCH_SITES;
      const site = built ? join(built, `${count}`) : await buildNewsSite(folder, count);
      const server = await serveCompressed(site, {});
      const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
      const times = { cold: [] as number[], typed: [] as number[], focused: [] as number[], further: [] as number[] };
      const [warmUp = '', ...queries] = await queriesOf(site, rounds + 1);
      const first = await playwright[browserName].launch(launchOptions);
      // The server compresses each file as it is first asked for.
      await openedWith(first, origin, warmUp);
      await first.close();
      for (const query of queries) {
        // A new browser has nothing in memory of the round before.
        const browser = await playwright[browserName].launch(launchOptions);
        const opened = await openedWith(browser, origin, query);
        if (opened) times.cold.push(opened);
        const atOnce = await typedOn(browser, origin, query, 0);
        times.typed.push(atOnce.first);
        times.further.push(...atOnce.further);
        const later = await typedOn(browser, origin, query, 1_000);
        times.focused.push(later.first);
        times.further.push(...later.further);
        await browser.close();
      }
      tellTimes(info, `search of ${count} articles, from opening to ten results`, times.cold, cold);
      tellTimes(info, `search of ${count} articles, from the first letter to ten results`, times.typed, typed);
      tellTimes(info, `search of ${count} articles, the same a second after the focus`, times.focused, focused);
      tellTimes(info, `search of ${count} articles, a further letter to its paint`, times.further, furtherLetter);
      tell(info, {
        what: `queries of ${count} articles with ten results`,
        measured: `${times.cold.length} of ${rounds}`,
      });
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** Two neighbouring words of headlines, spread over the articles of a site. */
async function queriesOf(site: string, count: number): Promise<string[]> {
  const folder = join(site, 'bai-viet');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const queries: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const file = files[Math.floor(((turn + 0.5) * files.length) / count)] ?? '';
    const [, headline = ''] = /"headline":"([^"\\]+)/u.exec(await readFile(join(folder, file), 'utf8')) ?? [];
    const words = headline.match(/[\p{L}\p{N}]+/gu) ?? [];
    const start = turn % Math.max(1, words.length - 1);
    queries.push(
      words
        .slice(start, start + 2)
        .join(' ')
        .toLowerCase(),
    );
  }
  return queries;
}

/** From opening the address of a search to its ten results, in ms; undefined where it has fewer. */
async function openedWith(browser: Browser, origin: string, query: string): Promise<number | undefined> {
  return withPhone(browser, async (page) => {
    await runFirst(page, watchResults);
    await page.send('Page.enable');
    await page.send('Page.navigate', { url: `${origin}${searchPath}?q=${encodeURIComponent(query)}` });
    const painted = await tenPainted(page);
    return painted?.at;
  });
}

/**
 * Types a query into the field of a page that has been there for a while.
 *
 * @param ahead how long the field has had the focus before the first letter, in ms
 * @returns from the first letter to ten results, and from each further letter to the frame that shows it, in ms
 */
async function typedOn(
  browser: Browser,
  origin: string,
  query: string,
  ahead: number,
): Promise<{ first: number; further: number[] }> {
  return withPhone(browser, async (page) => {
    await runFirst(page, watchResults);
    let isLoaded = false;
    page.on('Page.loadEventFired', () => {
      isLoaded = true;
    });
    await page.send('Page.enable');
    await page.send('Page.navigate', { url: origin + searchPath });
    while (!isLoaded) await setTimeout(100);
    await setTimeout(3_000);
    await evaluate(page, () => document.querySelector<HTMLInputElement>('main input[type=search]')?.focus());
    await setTimeout(ahead);
    const [first = '', ...others] = query;
    await press(page, first);
    const painted = await tenPainted(page);
    for (const letter of others) {
      await press(page, letter);
      await setTimeout(betweenLetters);
    }
    await setTimeout(500);
    const { begun, further } = await evaluate(page, () => ({ begun: window.begun, further: window.further }));
    return { first: (painted?.at ?? Number.NaN) - begun, further };
  });
}

async function press(page: Target, letter: string): Promise<void> {
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, unmodifiedText: letter, key: letter });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
}

/** Waits until a full page of results is painted, or some results have stood for a while. */
async function tenPainted(page: Target): Promise<{ at: number; count: number } | undefined> {
  for (let waited = 0; waited < 100; waited += 1) {
    const painted = await evaluate(page, () => window.painted);
    const full = painted.find(({ count }) => count >= pageSize);
    if (full) return full;
    await setTimeout(100);
  }
  return undefined;
}

/** Runs in the page before its scripts: takes down when results and letters are painted. */
function watchResults(): void {
  window.painted = [];
  window.further = [];
  let last = '';
  const look = () => {
    const shown = [...document.querySelectorAll('main [data-story]')].map((story) => story.getAttribute('data-story'));
    if (shown.join() !== last) {
      last = shown.join();
      // A task that is asked for before the frame is painted runs after it.
      window.setTimeout(() => window.painted.push({ at: performance.now(), count: shown.length }));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const keyed = (event: Event) => {
    window.begun ??= event.timeStamp;
  };
  window.addEventListener('keydown', keyed, { capture: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (name === 'keydown' && startTime > window.begun) window.further.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}
