import type { Locator, Page } from '@playwright/test';
import { sites } from './sites.ts';

export const articleAddress = `${sites.production}/bai-viet/bo-cong-an-tang-cuong-chi-vien-luc-luong-vao-tphcm-chong-dich`;

/**
 * Keeps the page's scripts waiting, as a slow network does.
 *
 * @returns lets them through
 */
export async function holdScripts(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const mayCome = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await mayCome;
    await route.continue();
  });
  return letThrough;
}

/** What a reader does and sees on the article's page, in the words of the page. */
export function reader(page: Page) {
  const section = page.getByRole('region', { name: /^Bình luận/ });
  const list = section.getByRole('article');
  return {
    headline: page.getByRole('heading', { level: 1 }),
    textBox: page.getByRole('textbox', { name: 'Ý kiến của bạn' }),
    nameField: page.locator('#binh-luan-moi').getByLabel('Tên hiển thị'),
    send: page.getByRole('button', { name: 'Gửi bình luận' }),
    section,
    /** What the section says of the last action. */
    said: section.locator('> div > [role=status]'),
    heading: page.locator('#binh-luan'),
    link: page.locator('main header').getByRole('link', { name: /^Bình luận/ }),
    list,
    empty: page.getByText('Chưa có bình luận nào. Hãy là người đầu tiên.'),
    /** Opens the article and waits until the comments have been read. */
    open: async (address = articleAddress) => {
      await page.goto(address);
      await page.getByRole('heading', { level: 2, name: /^Bình luận \([\d.]+\)$/ }).waitFor();
    },
    /** Writes a comment and waits until it is said to be kept. */
    post: async (text: string) => {
      const count = await list.count();
      await page.getByRole('textbox', { name: 'Ý kiến của bạn' }).fill(text);
      await page.getByRole('button', { name: 'Gửi bình luận' }).click();
      await section.getByText('Đã gửi bình luận.').waitFor();
      await list.nth(count).waitFor();
    },
    comment: (text: string): Locator => list.filter({ hasText: text }),
  };
}
