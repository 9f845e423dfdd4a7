import { photoAnchor, textEndId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { offlineMessages } from '../../../src/language/current/offline.ts';
import { photoMessages } from '../../../src/language/current/photos.ts';
import { readAloudMessages } from '../../../src/language/current/readAloud.ts';
import { readingOptionsMessages } from '../../../src/language/current/readingOptions.ts';
import { sharingMessages } from '../../../src/language/current/sharing.ts';
import {
  archivePath,
  articlePath,
  homePath,
  latestPath,
  notFoundPath,
  offlinePath,
  savedPath,
  searchPath,
} from '../../../src/paths.ts';
import { name } from '../../../src/site.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { withVoices } from '../support/fakeVoices.ts';
import { overlayLeft } from '../support/overlayLeft.ts';
import { blockTexts, knowPassages, passageOf, select } from '../support/passages.ts';
import { reader } from '../support/reader.ts';
import { readingOptions } from '../support/readingOptions.ts';
import { sites } from '../support/sites.ts';
import { listening } from '../support/speechState.ts';
import { stateChecker, widths } from './states.ts';

/** A voice whose name is in no language. */
const voice = { name: '007', lang: 'vi-VN' };

for (const width of widths) {
  test(`pages say all in the language of the site and nothing is cut off, ${width} px`, async ({ page }) => {
    const check = await stateChecker(page, width);
    for (const [state, path] of Object.entries({
      front: homePath,
      'newest articles': latestPath,
      archive: archivePath,
      search: searchPath,
      'saved articles': savedPath,
      'not found': notFoundPath,
      offline: offlinePath,
    })) {
      await page.goto(sites.production + path);
      await page.locator(':root[data-works]').waitFor();
      if (path === offlinePath) await page.getByRole('button', { name: offlineMessages.tryAgain }).waitFor();
      await check(state);
      expect(await page.title(), state).toMatch(/^⟦.*⟧(?: – ⟦.*⟧)?$/u);
    }
    for (const id of ['every-block', 'long-read']) {
      await reader(page).open(`${sites.production}${articlePath(id)}`);
      expect(await page.title()).toContain(` – ${name}`);
      await check(id);
    }
    await page.locator(`#${photoAnchor(2)}`).press('Enter');
    await page.getByText(photoMessages.counter(2, 3)).waitFor();
    await check('a photo at large');
  });

  test(`an article’s tools say all in the language of the site and nothing is cut off, ${width} px`, async ({
    page,
  }) => {
    const check = await stateChecker(page, width);
    await knowPassages(page);
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await reader(page).open();
    await page.locator(`#${textEndId}`).getByRole('link').press('Enter');
    await page.getByRole('button', { name: messages.backToPlace }).waitFor();
    await check('the way back');
    await readingOptions(page).open();
    await check('reading options');
    await readingOptions(page).reset.click();
    await check('reading options reset');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: readingOptionsMessages.shortcuts }).waitFor();
    await check('shortcuts');
    await page.keyboard.press('Escape');
    await overlayLeft(page);
    await select(page, passageOf(await blockTexts(page), 'Mỗi cán bộ'));
    await page.getByRole('button', { name: sharingMessages.shareQuote }).waitFor();
    await check('a passage selected');
    await reader(page).share.click();
    await page.getByRole('dialog', { name: messages.share }).waitFor();
    await check('the address to copy by hand');
  });

  test(`the player says all in the language of the site and nothing is cut off, ${width} px`, async ({ page }) => {
    const check = await stateChecker(page, width);
    const { come, setManner } = await withVoices(page, []);
    const { button, player, pause, goOn, toSentence, close, retry } = listening(page);
    await reader(page).open();
    await button.click();
    await player.getByText(readAloudMessages.otherSystems).click();
    await check('no voice');
    await come([voice, { ...voice, name: '008' }]);
    await goOn.click();
    await pause.waitFor();
    await check('listening');
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await toSentence.waitFor();
    await check('listening elsewhere');
    await setManner('synthesis-failed');
    await close.click();
    await button.click();
    await retry.waitFor();
    await check('a voice that fails');
  });
}
