import { reader } from '../browser/support/reader.ts';
import { bench } from './bench.ts';
import { seed } from './comments.seed.ts';
import { tell } from './figures.ts';

const openings = 100;

bench('memory over 100 openings of the section', { tag: '@chromium' }, async ({ page }, info) => {
  const { open, heading } = reader(page);
  await open('/');
  await seed(
    page,
    [(await page.evaluate(() => JSON.parse(document.getElementById('page-data')?.textContent ?? ''))).article.id],
    200,
  );
  await open('/');
  const devTools = await page.context().newCDPSession(page);
  const measure = async () => {
    await devTools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devTools.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await devTools.send('Memory.getDOMCounters');
    return { heap: usedSize, nodes, listeners: jsEventListeners };
  };
  let before = await measure();
  let halfway = before;
  for (let opening = 1; opening <= openings; opening += 1) {
    await page.getByRole('link', { name: 'Bình luận của tôi' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bình luận của tôi' }).waitFor();
    await page.getByRole('link', { name: 'Bản Tin' }).click();
    await heading.filter({ hasText: '(200)' }).waitFor();
    await page.locator('li article').nth(49).waitFor();
    if (opening === openings / 10) before = await measure();
    if (opening === openings / 2) halfway = await measure();
  }
  const after = await measure();
  const growth = (name: keyof typeof after, from = before) =>
    `${(((after[name] - from[name]) / from[name]) * 100).toFixed(1)} %`;
  tell(info, {
    what: `heap after ${openings} openings of the section, against ${openings / 10}`,
    measured: `${growth('heap')} of ${(before.heap / 1e6).toFixed(1)} MB; elements ${growth('nodes')}, listeners ${growth('listeners')}`,
    target: '≤ 5 %',
    met: after.heap <= before.heap * 1.05,
  });
  tell(info, { what: `the same, against ${openings / 2}`, measured: growth('heap', halfway) });
});
