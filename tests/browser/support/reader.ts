import type { Locator, Page } from '@playwright/test';
import { commentFormId, commentsId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { articlePath } from '../../../src/paths.ts';
import { sites } from './sites.ts';

export const articleAddress = `${sites.production}${articlePath('bo-cong-an-tang-cuong-chi-vien-luc-luong-vao-tphcm-chong-dich')}`;

/** The address of a lazy part of the script, whatever its hash. */
export const partOf = (name: string) => `**/${name}-*.js`;

/**
 * Keeps the page's scripts waiting, as a slow network does.
 *
 * @param which the pattern of their addresses
 * @returns lets them through
 */
export async function holdScripts(page: Page, which = '**/*.js'): Promise<() => void> {
  let letThrough = () => {};
  const mayCome = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(which, async (route) => {
    await mayCome;
    await route.continue();
  });
  return letThrough;
}

/** Waits for the islands: what is pressed before they listen is lost on them. */
export async function islandsMounted(page: Page): Promise<void> {
  // The last effect of `App`; all effects of one commit run together.
  await page.waitForFunction(() => window.onkeydown !== null);
}

/** What a reader does and sees on the article's page, in the words of the page. */
export function reader(page: Page) {
  const section = page.getByRole('region', { name: new RegExp(`^${messages.comments}`) });
  const list = section.getByRole('article');
  return {
    headline: page.getByRole('heading', { level: 1 }),
    textBox: page.getByRole('textbox', { name: messages.commentText }),
    nameField: page.locator(`#${commentFormId}`).getByLabel(messages.commentName),
    send: page.getByRole('button', { name: messages.send }),
    /** The first button that shares the article: under the headline or, on a phone, at the text's end. */
    share: page.locator('main article').getByRole('button', { name: messages.share, exact: true }).first(),
    section,
    /** What the section says of the last action. */
    said: section.locator('> div > [role=status]'),
    heading: page.locator(`#${commentsId}`),
    link: page.locator('main header').getByRole('link', { name: new RegExp(`^${messages.comments}`) }),
    list,
    empty: page.getByText(messages.noComments),
    /** Opens the article and waits until the comments have been read, all islands answer and no font is loading. */
    open: async (address = articleAddress) => {
      await page.goto(address);
      await page
        .getByRole('heading', { level: 2, name: new RegExp(`^${messages.comments} \\([\\d.,]+\\)$`) })
        .waitFor();
      await islandsMounted(page);
      await page.evaluate(() => document.fonts.ready);
    },
    /** Writes a comment and waits until it is said to be kept. */
    post: async (text: string) => {
      const count = await list.count();
      await page.getByRole('textbox', { name: messages.commentText }).fill(text);
      await page.getByRole('button', { name: messages.send }).click();
      await section.getByText(messages.sent).waitFor();
      await list.nth(count).waitFor();
    },
    comment: (text: string): Locator => list.filter({ hasText: text }),
  };
}
