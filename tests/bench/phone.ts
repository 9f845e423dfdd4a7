import type { Browser } from '@playwright/test';
import { openTarget, type Target } from './openTarget.ts';

/** A cheap phone on a slow network: 1.6 Mbit/s down, 750 kbit/s up, 150 ms a request, and a processor four times slower. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const phone = { width: 412, height: 823, deviceScaleFactor: 1.75, mobile: true };

/** Does something with a page of its own, on a cheap phone: Chromium throttles its network and its processor. */
export async function withPhone<Result>(browser: Browser, work: (page: Target) => Promise<Result>): Promise<Result> {
  const page = await openTarget(browser);
  try {
    await page.send('Emulation.setDeviceMetricsOverride', phone);
    await page.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await page.send('Emulation.setLocaleOverride', { locale: 'vi-VN' });
    await page.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Ho_Chi_Minh' });
    await page.send('Network.enable');
    await page.send('Network.emulateNetworkConditions', slow4g);
    await page.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Has a function run in each document of a page before its scripts. */
export async function runFirst(page: Target, work: () => void): Promise<void> {
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${work})()` });
}

/** Runs a function in the page; it may refer to nothing outside. */
export async function evaluate<Result>(page: Target, read: () => Result): Promise<Result> {
  const { result } = await page.send<{ result: { value: Result } }>('Runtime.evaluate', {
    expression: `(${read})()`,
    returnByValue: true,
  });
  return result.value;
}
