import type { Page } from '@playwright/test';
import { boxes } from '../support/boxes.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { annotation, annotationSet, ownComments } from '../support/myComments.ts';
import { articleId, readRecords, writeRecords } from '../support/rawStore.ts';
import { reader } from '../support/reader.ts';
import { seedComments, seededFirst, upTo } from '../support/seedComments.ts';

/** Waits until heading, link and list have so many comments, and again after a reload. */
async function expectCount(page: Page, count: number): Promise<void> {
  const { heading, link, list } = reader(page);
  for (const when of ['at once', 'after a reload']) {
    for (const place of [heading, link]) await expect(place, when).toHaveText(`Bình luận (${count})`);
    await expect(list, when).toHaveCount(count);
    if (when === 'at once') await page.reload();
  }
}

declare global {
  interface Window {
    /** Frames in which the numbers differed. */
    disagreed: string[];
  }
}

test('the number in the heading is that of the list, whatever was done, and after a reload', async ({ page }) => {
  const { open, post, list } = reader(page);
  const { reply, deleteOf, undo, edit } = boxes(page);
  const own = ownComments(page);
  await open();
  for (const text of ['ý 1', 'ý 2']) await post(text);
  await reply('ý 1', 'đáp 1');
  await expectCount(page, 3);
  await edit('ý 2', 'ý hai');
  await deleteOf('ý 1').click();
  await undo.click();
  await expectCount(page, 3);
  // With an answer it leaves a mark, which is not counted.
  await deleteOf('ý 1').click();
  await expect(undo).toBeFocused();
  await expectCount(page, 2);
  await deleteOf('đáp 1').click();
  await undo.click();
  await expect(list).toHaveCount(2);
  await deleteOf('ý hai').click();
  await expectCount(page, 1);

  const [kept] = (await readRecords(page, 'comments')).filter(({ text }) => text === 'đáp 1');
  await own.open();
  // One is new, one brings back what was deleted, one replaces what is there, and one answers what is not there.
  await own.choose(
    annotationSet([
      annotation('00000000-0000-4000-8000-000000000001', 'từ tệp'),
      annotation(String(kept?.parentId), 'ý 1'),
      annotation(String(kept?.id), 'đáp khác', { 'as:inReplyTo': `urn:uuid:${kept?.parentId}` }),
      annotation('00000000-0000-4000-8000-000000000002', 'đáp lạc', { 'as:inReplyTo': 'urn:uuid:khong-co' }),
    ]),
  );
  await own.trial.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Nạp 4 bình luận' }).click();
  await expect(own.said).toHaveText('Đã nạp 4 bình luận.');
  await open();
  await expectCount(page, 4);
  expect(await readRecords(page, 'counts')).toEqual([{ id: articleId, comments: 4 }]);
});

const wrong = {
  'too many': 99,
  'too few': 1,
  'no number': 'nhiều',
} as const;

for (const [what, comments] of Object.entries(wrong)) {
  test(`a kept number that is wrong (${what}) is set right by itself`, async ({ page }) => {
    const { open, post, list, heading, link } = reader(page);
    await open();
    for (const text of ['ý 1', 'ý 2', 'ý 3']) await post(text);
    await writeRecords(page, 'counts', (id, given) => [{ id, comments: JSON.parse(given) }], JSON.stringify(comments));
    await page.reload();
    await list.first().waitFor();
    for (const place of [heading, link]) await expect(place).toHaveText('Bình luận (3)');
    await expect.poll(() => readRecords(page, 'counts')).toEqual([{ id: articleId, comments: 3 }]);
    await post('ý 4');
    await expectCount(page, 4);
  });
}

test('comments whose number was never kept are counted at once, and the number is kept from then on', async ({
  page,
}) => {
  const { open, list, heading } = reader(page);
  await open();
  // Where no comments are shown, nobody counts them.
  await page.goto('/ngoai-tuyen');
  // Firefox tells the console of a script that it no longer loads because its page is left.
  await page.getByRole('button', { name: 'Thử lại' }).waitFor();
  await seedComments(page, upTo(7).map(seededFirst));
  expect(await readRecords(page, 'counts')).toEqual([]);
  await open();
  await list.first().waitFor();
  await expect(heading).toHaveText('Bình luận (7)');
  await expect.poll(() => readRecords(page, 'counts')).toEqual([{ id: articleId, comments: 7 }]);
});

test('a first change where no number was kept counts all that is there', async ({ page, context }) => {
  const { open, post } = reader(page);
  await open();
  await seedComments(page, upTo(7).map(seededFirst));
  const other = await context.newPage();
  await reader(other).open();
  await other.close();
  await post('ý tám');
  await expectCount(page, 8);
});

test('heading, link and list agree in every frame while comments are posted', async ({ page }) => {
  const { open, post, link } = reader(page);
  await open();
  await expect(link).toHaveText('Bình luận (0)');
  await page.evaluate(() => {
    window.disagreed = [];
    const look = () => {
      const numbers = ['#binh-luan', 'main header a[href="#binh-luan"]'].map(
        (selector) => /\d+/.exec(document.querySelector(selector)?.textContent ?? '')?.[0],
      );
      const listed = `${document.querySelectorAll('[id^="binh-luan-"][tabindex="-1"]').length}`;
      if (numbers.some((number) => number !== listed)) window.disagreed.push([...numbers, listed].join(' '));
      requestAnimationFrame(look);
    };
    look();
  });
  for (const text of ['Một', 'Hai', 'Ba']) await post(text);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await post('Bốn');
  expect(await page.evaluate(() => window.disagreed)).toEqual([]);
});
