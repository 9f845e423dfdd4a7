import { setTimeout } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { evaluate, runFirst, withPhone } from './phone.ts';

/** How long the page must have been quiet, in ms, for its load to be over. */
const quiet = 1_000;

/** What one load of a page took. */
export interface Load {
  /** First contentful paint and largest contentful paint, in ms. */
  fcp: number;
  lcp: number;
  /** Total blocking time: what tasks took over 50 ms after the first paint, in ms. */
  tbt: number;
  /** The longest task after the first paint, in ms; 0 where none took 50. */
  longestTask: number;
  /** Cumulative layout shift. */
  cls: number;
  /** The heap after a collection, in MB of 2^20 bytes. */
  heap: number;
  /** Requests that the first paint waited for. */
  blocking: number;
  /** What came over the line by kind, in bytes with headers. */
  bytes: { all: number; Document: number; Script: number; Font: number };
}

interface Seen {
  lcp: number;
  cls: number;
  tasks: { start: number; end: number }[];
}

declare global {
  interface Window {
    seen: Seen;
    /** When the comment box answered, in ms. */
    answered: number;
  }
}

/**
 * Loads a page with nothing in the browser's caches, as on a phone on slow 4G.
 *
 * @param isDebugged whether a debugger listens, as with Playwright and Lighthouse (see openTarget.ts)
 */
export async function coldLoad(browser: Browser, address: string, isDebugged = false): Promise<Load> {
  return withPhone(browser, async (page) => {
    if (isDebugged) await page.send('Runtime.enable');
    await runFirst(page, watch);
    const bytes = { all: 0, Document: 0, Script: 0, Font: 0 };
    const types = new Map<string, string>();
    let last = performance.now();
    let isLoaded = false;
    page.on('Page.loadEventFired', () => {
      isLoaded = true;
    });
    page.on('Network.responseReceived', ({ requestId, type }: { requestId: string; type: string }) => {
      types.set(requestId, type);
    });
    page.on('Network.loadingFinished', (request: { requestId: string; encodedDataLength: number }) => {
      last = performance.now();
      const type = types.get(request.requestId);
      bytes.all += request.encodedDataLength;
      if (type === 'Document' || type === 'Script' || type === 'Font') bytes[type] += request.encodedDataLength;
    });
    await page.send('Page.enable');
    await page.send('Page.navigate', { url: address });
    while (!isLoaded || performance.now() - last < quiet) await setTimeout(100);
    const { fcp, lcp, cls, tasks, blocking } = await evaluate(page, () => ({
      ...window.seen,
      fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      blocking: (
        performance.getEntriesByType('resource') as (PerformanceResourceTiming & { renderBlockingStatus: string })[]
      ).filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking').length,
    }));
    const after = tasks.map(({ start, end }) => end - Math.max(start, fcp)).filter((time) => time > 50);
    const tbt = after.reduce((sum, time) => sum + time - 50, 0);
    await page.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.send('HeapProfiler.collectGarbage');
    const { usedSize } = await page.send<{ usedSize: number }>('Runtime.getHeapUsage');
    const heap = usedSize / 2 ** 20;
    return { fcp, lcp, tbt, longestTask: Math.max(0, ...after), cls, heap, blocking: blocking + 1, bytes };
  });
}

/** In a load of its own: from when the comment box answers Ctrl+Enter by React's own handler, in ms. */
export async function coldAnswer(browser: Browser, address: string): Promise<number> {
  return withPhone(browser, async (page) => {
    await runFirst(page, tryBox);
    await page.send('Page.enable');
    await page.send('Page.navigate', { url: address });
    for (;;) {
      const answered = await evaluate(page, () => window.answered ?? 0);
      if (answered) return answered;
      await setTimeout(100);
    }
  });
}

/** Runs in the page before its scripts: takes down what the browser tells of the load. */
function watch(): void {
  const seen: Seen = { lcp: 0, cls: 0, tasks: [] };
  window.seen = seen;
  const observe = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  observe('layout-shift', ({ value }) => {
    seen.cls += value ?? 0;
  });
  observe('longtask', ({ startTime, duration }) => {
    seen.tasks.push({ start: startTime, end: startTime + duration });
  });
}

/**
 * Runs in the page before its scripts: presses Ctrl+Enter in the box again and again, until that leads to a submit which a
 * handler has prevented. The browser itself does neither, and nothing else on the page does.
 */
function tryBox(): void {
  let prevented = false;
  const stop = (event: Event) => {
    prevented ||= event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('submit', stop);
  const press = () => {
    const key = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
    document.querySelector('textarea')?.dispatchEvent(new KeyboardEvent('keydown', key));
    if (prevented) window.answered = performance.now();
    else window.setTimeout(press, 25);
  };
  window.setTimeout(press);
}
