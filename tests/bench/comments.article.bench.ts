import type { Page } from '@playwright/test';
import { formatNumber } from '../../src/language/current/numbers.ts';
import { articleAddress, reader } from '../browser/support/reader.ts';
import { bench, inRounds, measured, measureFrom } from './bench.ts';
import { seed, textOf } from './comments.seed.ts';
import { tellTimes } from './figures.ts';

const count = 10_000;
const articleId = new URL(articleAddress).pathname.replace('/bai-viet/', '');

bench.beforeEach(async ({ page }) => {
  await reader(page).open();
  await seed(page, [articleId], count);
});

bench('the list of 10,000 comments after hydration', async ({ page }, info) => {
  await page.addInitScript(markHydrationAndList, `Bình luận (${formatNumber(count)})`);
  const times = await inRounds(21, async () => {
    await page.goto('about:blank');
    await page.goto(`${articleAddress}#binh-luan`);
    await page.waitForFunction(() => performance.getEntriesByName('list painted').length > 0);
    return page.evaluate(() => {
      const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? 0;
      return { begun: at('list painted') - at('hydration begins'), done: at('list painted') - at('form hydrated') };
    });
  });
  const of = `heading and first page of ${count} comments painted, from`;
  tellTimes(
    info,
    `${of} React's hold of the form`,
    times.map(({ done }) => done),
    100,
  );
  tellTimes(
    info,
    `${of} the begin of hydration`,
    times.map(({ begun }) => begun),
  );
});

bench('posting at 10,000 comments', async ({ page }, info) => {
  const { open, textBox, send } = reader(page);
  await open();
  const times = await inRounds(25, async (round) => {
    const text = `Ý kiến số ${round}. ${textOf(120)}`;
    await textBox.fill(text);
    // The draft has been saved by now, as it is when a reader has read the text over.
    await page.waitForTimeout(600);
    await measureFrom(page, 'click', { selector: '[id^=binh-luan-] > p', text });
    await send.click();
    return measured(page);
  });
  tellTimes(info, `posting at ${count} comments, from the click to the comment painted`, times, 100);
});

bench('a keystroke at 10,000 comments, processor four times slower', { tag: '@chromium' }, async ({ page }, info) => {
  const { open, textBox } = reader(page);
  await open();
  const devTools = await page.context().newCDPSession(page);
  for (const letters of [1_000, 4_900]) {
    await textBox.fill(textOf(letters).slice(0, letters));
    await textBox.press('Control+End');
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const times = await typeLetters(page, 60);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    tellTimes(info, `a keystroke at ${count} comments and ${letters} letters, processor 4× slower`, times, 50);
  }
});

/** Types as people do: letters in quick succession, now and then a pause, so that saving and counting come in between. */
function typeLetters(page: Page, letters: number): Promise<number[]> {
  return inRounds(letters, async (round) => {
    await page.waitForTimeout(round % 5 === 0 ? 520 : 110);
    await measureFrom(page, 'keydown');
    await page.keyboard.press('a');
    return measured(page);
  });
}

/**
 * Runs in the page before its scripts. React sets its listeners on the root as hydration begins, and one on the text box
 * as it takes hold of that; neither can be seen otherwise. Marks in the page's own clock also when the heading and the first
 * page of the list have been painted.
 */
function markHydrationAndList(heading: string): void {
  const listen = EventTarget.prototype.addEventListener;
  const mark = (name: string) => performance.getEntriesByName(name).length === 0 && performance.mark(name);
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: Parameters<typeof listen>) {
    if (this instanceof Element && this.id === 'root') mark('hydration begins');
    if (this instanceof HTMLTextAreaElement) mark('form hydrated');
    return listen.apply(this, given);
  };
  const observer = new MutationObserver(() => {
    if (document.getElementById('binh-luan')?.textContent !== heading) return;
    if (!document.querySelector('li article[id^=binh-luan-]')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => mark('list painted');
      painted.port2.postMessage(undefined);
    });
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}
