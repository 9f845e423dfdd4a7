import type { BrowserContext, Page } from '@playwright/test';
import { commentFormId, commentPrefix, commentsId, textEndId, textId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { myCommentsMessages } from '../../../src/language/current/myComments.ts';
import { articlePath, homePath } from '../../../src/paths.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { overlayLeft } from '../support/overlayLeft.ts';
import { articleAddress, holdScripts, islandsMounted, reader } from '../support/reader.ts';
import { sites } from '../support/sites.ts';
import { expectDrafts } from '../support/stored.ts';
import { type Tampering, tamperings } from '../support/tampering.ts';
import { type TamperingRow, tamperingRowType } from '../support/tamperingRow.ts';

const pages = {
  'the first article': articleAddress,
  'every kind of block': `${sites.fixtures}${articlePath('every-block')}`,
  'the front page': `${sites.fixtures}${homePath}`,
};

declare global {
  interface Window {
    /** Whether the tampering has changed anything. */
    tampered: boolean;
  }
}

/** The words of the text that can be seen, whatever stands around them: a translator's brackets are taken off. */
function wordsOf(page: Page): Promise<string> {
  return page.evaluate((id) => {
    const words = (element: Element | null) => {
      if (!element) return '';
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let text = '';
      while (walker.nextNode())
        if (walker.currentNode.parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          text += walker.currentNode.nodeValue;
      return text;
    };
    return ['h1', `#${id}`, 'main > ol']
      .map((selector) => words(document.querySelector(selector)))
      .join(' ')
      .replace(/[⟦⟧]/gu, '')
      .replace(/\s+/gu, '');
  }, textId);
}

/** A script that does others' work in a page, and notes whether it has changed anything. */
function tamperWith(work: () => void): string {
  return `{
    const html = document.documentElement.outerHTML;
    (${work})();
    window.tampered = document.documentElement.outerHTML !== html;
  }`;
}

/** By address: they are the same in each test of a worker. */
const untouchedWords = new Map<string, string>();

/** The words of the text of a page on which nobody works. */
async function untouchedWordsOf(context: BrowserContext, address: string): Promise<string> {
  const known = untouchedWords.get(address);
  if (known) return known;
  const page = await context.newPage();
  await page.goto(address);
  const words = await wordsOf(page);
  await page.close();
  untouchedWords.set(address, words);
  return words;
}

/** Opens a page on which others work: with its scripts held, so that the reader types before they come. */
async function openTampered(page: Page, address: string, { html, before }: Tampering) {
  if (html)
    await page.route(address, async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      expect(html(text)).not.toBe(text);
      await route.fulfill({ response: answer, body: html(text) });
    });
  if (before)
    await page.addInitScript(
      `document.addEventListener('readystatechange', () => { if (document.readyState === 'interactive') ${tamperWith(before)} })`,
    );
  const letScriptsThrough = await holdScripts(page);
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('footer').last().waitFor();
  // By then `before` has moved what it moves, and with it what has the focus.
  await page.waitForFunction(() => document.readyState !== 'loading');
  return letScriptsThrough;
}

// The longest file: its tests share nothing.
test.describe.configure({ mode: 'parallel' });

/** Of the first article, for `npm test`; sending before the script is there is tried on the other one. */
const promised = ['comments stripped', 'translated during the start'];

/** Firefox is tried on the first article alone. */
function tagsOf(address: string, name: string): string[] {
  if (address !== articleAddress) return ['@chromium'];
  return promised.includes(name) ? ['@promise'] : [];
}

for (const [pageName, address] of Object.entries(pages))
  for (const [name, tampering] of Object.entries(tamperings)) {
    if (tampering.onArticles && pageName === 'the front page') continue;
    test(`${pageName}, ${name}: the text stays, what was typed stays, it can be sent`, {
      tag: tagsOf(address, name),
    }, async ({ page, context }) => {
      const row: TamperingRow = { tampering: name, page: pageName, whole: false };
      const note = { type: tamperingRowType, description: '' };
      test.info().annotations.push(note);
      const see = (what: 'whole' | 'kept' | 'posted') => {
        row[what] = true;
        note.description = JSON.stringify(row);
      };
      note.description = JSON.stringify(row);

      const whole = await untouchedWordsOf(context, address);
      const letScriptsThrough = await openTampered(page, address, tampering);
      const box = page.locator(`#${commentFormId} textarea`);
      const hasComments = (await box.count()) > 0;
      const send = page.locator(`#${commentFormId} [type=submit]`);
      const typed = `Gõ trước khi có mã: ${name}`;
      const isSentEarly = pageName === 'every kind of block';
      if (hasComments) {
        Object.assign(row, { kept: false, posted: false });
        await box.fill(typed);
        if (isSentEarly) await send.click();
      }
      letScriptsThrough();
      await islandsMounted(page);
      if (hasComments) await expect(page.locator(`#${commentsId}`)).toContainText(isSentEarly ? '(1)' : '(0)');
      // What was being typed in goes on: also where React has put another box in the place of the first.
      if (hasComments && !isSentEarly) await expect(box).toBeFocused();
      if (tampering.after) await page.evaluate(tamperWith(tampering.after));
      if (tampering.before ?? tampering.after) expect(await page.evaluate(() => window.tampered)).toBe(true);
      expect(await wordsOf(page)).toBe(whole);

      if (hasComments) {
        const posted = page.locator(`[id^="${commentPrefix}"] p[dir=auto]`);
        if (isSentEarly) {
          await expect(posted).toContainText(typed);
          await expect(box).toHaveValue('');
          see('kept');
        } else {
          await expect(box).toHaveValue(typed);
          see('kept');
          await box.press('End');
          await box.pressSequentially(' và sau đó');
          await send.click();
          await expect(posted).toContainText(`${typed} và sau đó`);
        }
        await page.locator('[id$=":edit"]').click();
        const editing = page.locator('li form textarea');
        await editing.fill('Đã sửa lại');
        await page.locator('li form [type=submit]').click();
        await expect(posted).toContainText('Đã sửa lại');
        await page.locator('[id$=":delete"]').click();
        await expect(page.locator(`#${commentsId}`)).toContainText('(0)');
        see('posted');
        expect(await wordsOf(page)).toBe(whole);
      } else {
        await page.locator('main h2 a').first().click();
        await expect(page.locator(`#${textId}`)).toBeVisible();
      }
      see('whole');
    });
  }

/** What others do to the words of a page that is open or comes. */
const wordWorks = [
  'translated before the start',
  'translated during the start',
  'translated later',
  'words marked',
  'words marked later',
] as const;

for (const name of wordWorks) {
  const tampering = tamperings[name] ?? {};

  test(`footnotes open and close: ${name}`, async ({ page }) => {
    const address = `${sites.fixtures}${articlePath('long-read')}`;
    const letScriptsThrough = await openTampered(page, address, tampering);
    letScriptsThrough();
    await islandsMounted(page);
    if (tampering.after) await page.evaluate(tampering.after);
    const words = await wordsOf(page);
    const number = page.getByRole('link', { name: messages.footnoteReference(1), exact: true });
    await number.press('Enter');
    await expect(number).toHaveAttribute('aria-expanded', 'true');
    await expect.poll(async () => (await wordsOf(page)).length).toBeGreaterThan(words.length);
    await page.keyboard.press('Escape');
    await expect(number).toHaveAttribute('aria-expanded', 'false');
    await expect.poll(() => wordsOf(page)).toBe(words);
  });

  test(`a restored draft is typed on, discarded and taken back, an answer posted and deleted: ${name}`, async ({
    page,
  }) => {
    const { open, post } = reader(page);
    // A translator has renamed the region of the comments.
    const box = page.locator(`#${commentFormId} textarea`);
    const discard = page.getByRole('button', { name: messages.discardDraft });
    const undo = page.getByRole('button', { name: messages.undo });
    await open();
    await post('ý đầu');
    await box.fill('nháp');
    await expectDrafts(page, 'nháp');
    const letScriptsThrough = await openTampered(page, articleAddress, tampering);
    letScriptsThrough();
    await expect(box).toHaveValue('nháp');
    await discard.waitFor();
    if (tampering.after) await page.evaluate(tampering.after);
    await box.press('End');
    await box.pressSequentially(' tiếp');
    await expect(box).toHaveValue('nháp tiếp');
    await expect(page.getByText(messages.draftRestored)).toHaveCount(0);
    await page.reload();
    letScriptsThrough();
    await expect(box).toHaveValue('nháp tiếp');
    if (tampering.after) await page.evaluate(tampering.after);
    await discard.click();
    await expect(box).toHaveValue('');
    await undo.click();
    await expect(box).toHaveValue('nháp tiếp');

    await page.locator('[id$=":reply"]').first().click();
    const answer = page.locator('li form textarea');
    await answer.fill('câu đáp');
    await answer.press('Control+Enter');
    await expect(page.locator(`[id^="${commentPrefix}"] p[dir=auto]`)).toHaveCount(2);
    await page.locator('[id$=":delete"]').first().click();
    await expect(page.locator(`#${commentsId}`)).toContainText('(1)');
    await undo.click();
    await expect(page.locator(`#${commentsId}`)).toContainText('(2)');

    await page.keyboard.press('?');
    await expect(page.locator('dialog[open]')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await overlayLeft(page);
    await page.locator(`#${textEndId}`).getByRole('link').press('Enter');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
  });
}

const laterWorks: Record<string, () => void> = {
  'a button taken away': () => document.querySelector('[data-island=end] button')?.remove(),
  'an element around each part of an island': () => {
    for (const part of document.querySelectorAll('[data-island] > *')) {
      const around = document.createElement('x-part');
      part.before(around);
      around.append(part);
    }
  },
  'the comments taken away': () => document.querySelector('[data-island=comments] section')?.remove(),
};

for (const [name, work] of Object.entries(laterWorks))
  test(`a link leads on, and Back leads back, after ${name}`, async ({ page, consoleGuard }) => {
    // React's own words for what is not where it was put.
    consoleGuard.allowMessage(/^(console|page) error: (Error|NotFoundError)/);
    await page.goto(articleAddress);
    await islandsMounted(page);
    await expect(page.locator(`#${commentsId}`)).toContainText('(0)');
    await page.evaluate(work);
    await page.getByRole('banner').getByRole('link', { name: messages.ownComments }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.ownComments);
    await expect(page.getByRole('heading', { name: myCommentsMessages.files })).toBeVisible();
    await page.goBack();
    await expect(page.locator(`#${textId}`)).toBeVisible();
  });

test('a page that came by a link can be left after an element was put around it', async ({ page, consoleGuard }) => {
  consoleGuard.allowMessage(/^(console|page) error: (Error|NotFoundError)/);
  await page.goto(articleAddress);
  await islandsMounted(page);
  await page.getByRole('banner').getByRole('link', { name: messages.ownComments }).click();
  await expect(page.getByRole('heading', { name: myCommentsMessages.files })).toBeVisible();
  await page.evaluate(() => {
    const around = document.createElement('x-page');
    const main = document.querySelector('main');
    main?.before(around);
    if (main) around.append(main);
  });
  await page.goBack();
  await expect(page.locator(`#${textId}`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(messages.ownComments);
});

test('what is typed before the script stays where an extension has put fields of its own before ours', async ({
  page,
}) => {
  const letScriptsThrough = await openTampered(page, articleAddress, {
    before: () => {
      document.querySelector('[data-island=comments]')?.prepend(document.createElement('textarea'));
      document.querySelector('form')?.prepend(document.createElement('input'));
    },
  });
  const text = page.getByRole('textbox', { name: messages.commentText });
  const name = page.locator('[id$="o:new:ten"]');
  await text.fill('gõ sớm');
  await name.fill(messages.anonymous);
  letScriptsThrough();
  await expect(page.locator(`#${commentsId}`)).toContainText('(0)');
  await expect(text).toHaveValue('gõ sớm');
  await expect(name).toHaveValue(messages.anonymous);
});
