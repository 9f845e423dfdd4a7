import { reader } from '../browser/support/reader.ts';
import { readingOptions } from '../browser/support/readingOptions.ts';
import { bench, inRounds, measured, measureFrom } from './bench.ts';
import { tellTimes } from './figures.ts';

const times = 20;
/** To the next paint, in ms, with a processor four times slower. */
const limit = 50;

bench('what a reader does, on a processor four times slower', { tag: '@chromium' }, async ({ page }, info) => {
  const { open, textBox, send, headline } = reader(page);
  const options = readingOptions(page);
  await page.setViewportSize({ width: 412, height: 823 });
  await open();
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });

  const toTop = page.getByRole('link', { name: 'Lên đầu trang' }).first();
  const wayBack = page.getByRole('button', { name: 'Quay lại chỗ đang đọc' });
  const jumps = await inRounds(times, async () => {
    await toTop.scrollIntoViewIfNeeded();
    await measureFrom(page, 'click', { selector: 'main header', text: 'Quay lại chỗ đang đọc' });
    await toTop.click();
    const time = await measured(page);
    await wayBack.click();
    return time;
  });
  tellTimes(info, 'back to top, from the press to the paint, processor 4× slower', jumps, limit);

  await headline.scrollIntoViewIfNeeded();
  const openings = await inRounds(times, async () => {
    await measureFrom(page, 'click', { selector: '[role=dialog], dialog', text: 'Cỡ chữ' });
    await options.button.click();
    const time = await measured(page);
    await options.close.click();
    return time;
  });
  tellTimes(info, 'the reading options, opened, processor 4× slower', openings, limit);

  await textBox.click();
  const letters = await inRounds(times, async () => {
    await page.waitForTimeout(120);
    await measureFrom(page, 'keydown');
    await page.keyboard.press('a');
    return measured(page);
  });
  tellTimes(info, 'a letter in the comment box, processor 4× slower', letters, limit);

  const posts = await inRounds(times, async (round) => {
    const text = `Ý kiến số ${round}.`;
    await textBox.fill(text);
    await page.waitForTimeout(600);
    await measureFrom(page, 'click', { selector: '[id^=binh-luan-] > p', text });
    await send.click();
    return measured(page);
  });
  tellTimes(info, 'posting, from the press to the comment painted, processor 4× slower', posts, limit);
});
