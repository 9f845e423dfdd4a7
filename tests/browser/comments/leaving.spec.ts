import type { Page } from '@playwright/test';
import { boxes } from '../support/boxes.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { goBack } from '../support/goBack.ts';
import { articleAddress, islandsMounted, reader } from '../support/reader.ts';
import { draftNotSaved, sentences } from '../support/storeSentences.ts';

/** The link to the page of one's own comments; it swaps the page and loads no document. */
function ownCommentsLink(page: Page) {
  return page.getByRole('banner').getByRole('link', { name: 'Bình luận của tôi' });
}

/** No database, as in some private windows. */
const withoutDatabase = () => Object.defineProperty(window, 'indexedDB', { value: undefined });

/** Nor anything else that outlasts the page. */
const withoutStorage = () => {
  Object.defineProperty(window, 'indexedDB', { value: undefined });
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
};

for (const [situation, cause] of [
  ['without a database', withoutDatabase],
  ['without any storage', withoutStorage],
] as const) {
  test(`${situation} a text that was typed is in its box again when the reader comes back from a page of the site`, async ({
    page,
  }) => {
    const { textBox, headline } = reader(page);
    await page.addInitScript(cause);
    await page.goto(articleAddress);
    await expect(page.getByText(sentences.unavailable)).toBeVisible();
    await islandsMounted(page);
    await textBox.fill('chữ này không được mất');
    await expect(textBox).toHaveAccessibleDescription(draftNotSaved('unavailable'));
    await ownCommentsLink(page).click();
    await expect(headline).toHaveText('Bình luận của tôi');
    await goBack(page);
    await expect(textBox).toHaveValue('chữ này không được mất');
  });
}

test('a text that was typed and never paused for is in its box again after a link within the site', async ({
  page,
}) => {
  const { open, post, textBox, headline } = reader(page);
  const { replyTo, replyBox } = boxes(page);
  await open();
  await post('câu hỏi');
  await replyTo('câu hỏi').click();
  await replyBox.fill('đáp dở');
  await textBox.fill('viết dở');
  await ownCommentsLink(page).click();
  await expect(headline).toHaveText('Bình luận của tôi');
  for (const text of ['viết dở', 'đáp dở']) await expect(page.getByText(text, { exact: true })).toBeVisible();
  await goBack(page);
  await expect(textBox).toHaveValue('viết dở');
  await expect(replyBox).toHaveValue('đáp dở');
});

test('“Để sau” puts the offer to save off and the focus on the link that saves', async ({ page }) => {
  const { open, post, section } = reader(page);
  const offer = section.getByText(/^Bạn đã viết nhiều bình luận mới/);
  await open();
  await page.evaluate(() => localStorage.setItem('ban-tin-unsaved', '19'));
  await post('ý thứ hai mươi');
  await expect(offer).toBeVisible();
  await section.getByRole('button', { name: 'Để sau' }).click();
  await expect(offer).toHaveCount(0);
  await expect(section.getByRole('link', { name: 'Lưu ra tệp' })).toBeFocused();
  await post('ý thứ hai mươi mốt');
  await page.reload();
  await expect(section.getByRole('article')).toHaveCount(2);
  await expect(offer).toHaveCount(0);
});
