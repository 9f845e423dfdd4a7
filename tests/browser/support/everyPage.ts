import type { Page } from '@playwright/test';
import { messages } from '../../../src/language/current/core.ts';
import { myCommentsMessages } from '../../../src/language/current/myComments.ts';
import { readAloudMessages } from '../../../src/language/current/readAloud.ts';
import { readingOptionsMessages } from '../../../src/language/current/readingOptions.ts';
import { articlePath, homePath, latestPath, notFoundPath, offlinePath } from '../../../src/paths.ts';
import { pagesCache } from '../../../src/storage.ts';
import { boxes } from './boxes.ts';
import { an, linh, withVoices } from './fakeVoices.ts';
import { ownComments } from './myComments.ts';
import { reader } from './reader.ts';
import { readingOptions } from './readingOptions.ts';
import { sites } from './sites.ts';
import { listening } from './speechState.ts';

const everyBlock = `${sites.fixtures}${articlePath('every-block')}`;

/**
 * Leads to every page of the site with all that it may hold, lists above all. To be called before a page is opened; one
 * page after another, in this order.
 */
export async function everyPage(page: Page): Promise<Record<string, () => Promise<unknown>>> {
  const { open, post, comment, textBox, share } = reader(page);
  const { reply } = boxes(page);
  const own = ownComments(page);
  const { come } = await withVoices(page, []);
  const { button, player, pause, goOn } = listening(page);
  const dialog = (name: string) => page.getByRole('dialog', { name });
  return {
    article: async () => {
      await open(everyBlock);
      await post('https://example.vn/mot');
      await reply('https://example.vn/mot', 'https://example.vn/hai\nhttps://example.vn/ba');
      await textBox.fill('còn dở');
      await page.reload();
      await comment('https://example.vn/ba').waitFor();
    },
    'reading options': () => readingOptions(page).open(),
    shortcuts: async () => {
      await readingOptions(page).close.click();
      await page.keyboard.press('?');
      await dialog(readingOptionsMessages.shortcuts).waitFor();
    },
    'the address to copy by hand': async () => {
      await page.keyboard.press('Escape');
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await share.click();
      await dialog(messages.share).waitFor();
    },
    'no voice': async () => {
      await page.keyboard.press('Escape');
      await button.click();
      await player.getByText(readAloudMessages.otherSystems).click();
    },
    listening: async () => {
      await come([linh, an]);
      await goOn.click();
      await pause.waitFor();
    },
    'front page': () => page.goto(`${sites.fixtures}${homePath}`),
    'own comments': async () => {
      await own.open(sites.fixtures);
      await own.texts.first().waitFor();
    },
    'the question before erasing': async () => {
      await page.getByRole('button', { name: `${myCommentsMessages.erase}…` }).click();
      await page.getByRole('dialog').waitFor();
    },
    'not found': () => page.goto(`${sites.fixtures}${notFoundPath}`),
    'offline, with an article that is kept': async () => {
      await page.evaluate(
        async ([store, address]) => {
          await (await caches.open(store)).put(address, await fetch(address));
        },
        [pagesCache, `${everyBlock}.json`] as const,
      );
      await page.goto(`${sites.fixtures}${offlinePath}`);
      await page.getByRole('heading', { level: 3 }).waitFor();
    },
    'the newest articles': () => page.goto(`${sites.hostile}${latestPath}`),
  };
}
