import type { Page } from '@playwright/test';
import { isReservedAnchor } from '../../../src/article/schema/reservedAnchors.ts';
import { optionValues } from '../../../src/reading/options/options.ts';
import { findings } from './axe.ts';
import { prepareWalk, walk } from './keyboardWalk.ts';
import { expect } from './media.ts';
import { showOptions } from './optionSets.ts';
import { pageFaults } from './pageFaults.ts';

const themes = optionValues.theme.filter((theme) => theme !== 'device');
const sizes = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

/** What a theme can change; all rules are run in one of them. */
const ruleOfColours = ['color-contrast', 'link-in-text-block'];

/** Served by nginx (tests/nginx), the pages look the same: then it counts that they come from there whole, and work. */
const onlyVisits = process.env.ONLY_VISITS !== undefined;

const walked = { states: new Map<string, Set<string>>(), combinations: 0, stops: 0, looks: 0, axe: 0 };

/**
 * Looks at a state of a page in every theme and width: by keyboard, with axe, and as a whole. Each finding names page, state,
 * width, theme and element.
 *
 * Firefox, which is slower to drive, has the narrowest and the widest, one theme at each, another one each time, and axe
 * where that is the first.
 *
 * @param renew brings the state back at each width, where walking through the page ends it
 */
export async function look(
  page: Page,
  browserName: string,
  name: string,
  state: string,
  renew?: () => Promise<void>,
): Promise<void> {
  const states = walked.states.get(name) ?? new Set();
  walked.states.set(name, states.add(state));
  const found = (await strangeIds(page)).map((id) => `${name}, ${state}: an article may take the id ${id}`);
  if (onlyVisits) {
    found.push(...(await visitFaults(page)).map((fault) => `${name}, ${state}: ${fault}`));
    expect(found).toEqual([]);
    return;
  }
  for (const size of sizesIn(browserName)) {
    await page.setViewportSize(size);
    await renew?.();
    const turn = walked.combinations % themes.length;
    const shown = browserName === 'chromium' ? themes : themes.slice(turn, turn + 1);
    const at = (where: string, faults: readonly string[]) =>
      found.push(...faults.map((fault) => `${name}, ${state}, ${size.width} px${where}: ${fault}`));
    at('', await pageFaults(page));
    for (const [index, theme] of shown.entries()) {
      const whole = index === 0 && (browserName === 'chromium' || turn === 0);
      if (browserName !== 'chromium' && !whole) continue;
      await showOptions(page, { theme });
      at(`, ${theme}`, await findings(page, whole ? undefined : ruleOfColours));
      walked.axe += 1;
    }
    await showOptions(page, {});
    const { stops, faults } = await walk(page, shown);
    at('', faults);
    walked.combinations += shown.length;
    walked.stops += stops;
    walked.looks += stops * shown.length;
  }
  if (browserName === 'chromium') {
    await page.emulateMedia({ forcedColors: 'active' });
    const rings = await page.evaluate(() => window.focusProbe.forcedRings());
    found.push(...rings.map((fault) => `${name}, ${state}: ${fault}`));
    await page.emulateMedia({ forcedColors: null });
  }
  expect.soft(found).toEqual([]);
}

/** The HTML ids on the page that neither the article has given to its blocks, nor React makes, nor the check of articles reserves. */
async function strangeIds(page: Page): Promise<string[]> {
  const ids = await page.evaluate(() => {
    const data = document.getElementById('page-data')?.textContent ?? '';
    const own = new Set(Array.from(data.matchAll(/"id":"([^"]+)"/g), ([, id]) => id));
    return [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id) => !own.has(id));
  });
  // The days of a month's page, which holds no article, are numbers.
  return ids.filter((id) => !/^_[rR]_|^\d{1,2}$/.test(id) && !isReservedAnchor(id));
}

/** A line for each thing that is wrong with a page that comes from nginx: what `pageFaults` finds, a script that has not started, another server. */
async function visitFaults(page: Page): Promise<string[]> {
  const { server } = (await page.request.head(page.url())).headers();
  const works = await page.locator(':root[data-works]').count();
  return [
    ...(await pageFaults(page)),
    ...(works === 1 ? [] : ['the script has not started']),
    ...(server === 'nginx' ? [] : [`served by ${server}`]),
  ];
}

const sizesIn = (browserName: string) =>
  browserName === 'chromium' ? sizes : sizes.filter(({ width }) => width !== 768);

/** To be called before a page is opened that is looked at. */
export const prepareMatrix = prepareWalk;

/** The size of what has been looked at so far, in a line. */
export function matrixSize(browserName: string): string {
  const states = [...walked.states.values()].reduce((sum, { size }) => sum + size, 0);
  const { combinations, stops, looks, axe } = walked;
  return (
    `${browserName}: ${walked.states.size} pages in ${states} states × ${themes.length} themes × ${sizesIn(browserName).length} widths: ` +
    `${combinations} combinations, ${stops} focus stops there and back, ${looks} rings measured, ${axe} axe runs`
  );
}
