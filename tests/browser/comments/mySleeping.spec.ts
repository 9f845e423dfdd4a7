import { expect, test } from '../support/consoleGuard.ts';
import { ownComments } from '../support/myComments.ts';
import { reader } from '../support/reader.ts';

test('the page that slept while another tab posted shows it when it comes back to the front', async ({
  page,
  context,
}) => {
  // A sleeping tab is sent no messages; one that is kept for Back or unloaded by the browser has missed them for good.
  await page.addInitScript(() => {
    Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => {} });
  });
  const own = ownComments(page);
  await own.open();
  await expect(own.main).toContainText('Bạn chưa viết bình luận nào');
  const other = reader(await context.newPage());
  await other.open();
  await other.post('trong khi ngủ');
  await expect(own.texts).toHaveCount(0);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(own.texts).toHaveText(['trong khi ngủ']);
});

test('a draft that is typed in another tab shows while it is typed, and goes when it is discarded or sent there', async ({
  page,
  context,
}) => {
  const own = ownComments(page);
  await own.open();
  await expect(own.main).toContainText('Bạn chưa viết bình luận nào');
  const other = reader(await context.newPage());
  await other.open();
  await other.textBox.fill('viết dở');
  await expect(own.main.getByText('viết dở', { exact: true })).toBeVisible();
  await other.textBox.pressSequentially(' tiếp');
  await expect(own.main.getByText('viết dở tiếp', { exact: true })).toBeVisible();
  await other.textBox.fill('');
  await expect(page.getByRole('heading', { name: 'Bản nháp chưa gửi' })).toHaveCount(0);
  await other.post('viết xong');
  await expect(own.texts).toHaveText(['viết xong']);
  await expect(page.getByRole('heading', { name: 'Bản nháp chưa gửi' })).toHaveCount(0);
});
