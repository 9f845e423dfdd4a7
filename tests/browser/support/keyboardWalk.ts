import type { Page } from '@playwright/test';
import { withAxe } from './axe.ts';
import { withColours } from './contrast.ts';
import { installFocusProbe, type Stop } from './focusProbe.ts';
import { installStopRules } from './stopRules.ts';

/** More than any page has. */
const most = 300;

/** To be called before the page is opened on which the keyboard is walked. */
export async function prepareWalk(page: Page): Promise<void> {
  await withAxe(page);
  await withColours(page);
  await page.addInitScript(installStopRules);
  await page.addInitScript(installFocusProbe);
}

/**
 * Goes through the page by Tab from its beginning to its end, and back by Shift+Tab; through the dialog alone where one is
 * open over the page. Then the ring of each stop is measured in all these themes.
 *
 * @returns how many stops there are, and a line for each fault (`stopRules.ts`, and stops that differ on the way back)
 */
export async function walk(page: Page, themes: readonly string[]): Promise<{ stops: number; faults: string[] }> {
  await page.evaluate(() => window.focusProbe.begin());
  const on = await follow(page, 'Tab', 'on');
  const back = await follow(page, 'Shift+Tab', 'back');
  const faults = [...on, ...back].flatMap(({ faults, what }) => faults.map((fault) => `${what} ${fault}`));
  faults.push(...(await page.evaluate(() => window.focusProbe.nameless())));
  faults.push(...(await page.evaluate((themes) => window.focusProbe.rings(themes), themes)));
  const gone = await page.evaluate(() => window.focusProbe.end());
  // Where scrolling has brought a control or taken one away, and with it the focus on, the others keep their order.
  const changed = gone.length > 0 || back.some(({ isNew }) => isNew);
  const among = (stops: readonly Stop[], others: readonly Stop[]) =>
    changed ? stops.filter(({ key }) => others.some((other) => other.key === key)) : stops;
  const there = among(on, back);
  const again = among(back, on).toReversed();
  if (keysOf(there) !== keysOf(again)) faults.push(`the way back differs: ${listOf(there)}\n↔\n${listOf(again)}`);
  return { stops: on.length, faults: [...new Set(faults)] };
}

/** Presses a key until the focus is at the end, or where it has been before. */
async function follow(page: Page, key: string, way: 'on' | 'back'): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press(key);
    const stop = await page.evaluate((way) => window.focusProbe.look(way), way);
    if (!stop || stops.some(({ key }) => key === stop.key)) break;
    stops.push(stop);
  }
  return stops;
}

const keysOf = (stops: readonly Stop[]) => stops.map(({ key }) => key).join();
const listOf = (stops: readonly Stop[]) => stops.map(({ what }) => what).join('\n');
