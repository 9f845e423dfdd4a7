import type { Page } from '@playwright/test';
import { messages } from '../../../src/language/current/core.ts';
import { pageMessages } from '../../../src/language/current/page.ts';
import { savedPageMessages } from '../../../src/language/current/savedPage.ts';
import { searchMessages } from '../../../src/language/current/search.ts';
import {
  archiveMonthPath,
  archivePath,
  articlePath,
  dataPath,
  homePath,
  latestPath,
  savedPath,
  searchPath,
  sectionPath,
  topicPath,
} from '../../../src/paths.ts';
import { savedCache, savedKey, savedNoteHeader } from '../../../src/storage.ts';
import { databaseOpened, doEverything, marksShown } from '../support/deeds.ts';
import { look, matrixSize, prepareMatrix } from '../support/matrix.ts';
import { newspaperMonths, newspaperSections, newspaperTopic } from '../support/newspaper.ts';
import { expect, test } from '../support/newspaperSite.ts';
import { expectNothingDead } from '../support/scriptless.ts';

const [newest, before] = newspaperMonths;

/** The pages that list articles. */
const lists = {
  'front page': homePath,
  section: sectionPath(newspaperSections.large),
  'month of a section': sectionPath(newspaperSections.large, before),
  topic: topicPath(newspaperTopic.slug),
  'month of the archive': archiveMonthPath(newest),
};

/** What stands at a story besides its one link: what its reader did, its section, and its photo for the pointer alone. */
const besides = 'p a, [aria-hidden=true]';

/** A line for each story of the page that has another number of links than one, or whose link is not its headline. */
const oddStories = (page: Page) =>
  page.locator('main [data-story]').evaluateAll(
    (stories, besides) =>
      stories.flatMap((story) => {
        const links = [...story.querySelectorAll('a')].filter((link) => !link.matches(besides));
        const headline = story.querySelector('h2, h3')?.textContent;
        const leadElsewhere = [...story.querySelectorAll('a[aria-hidden]')].filter(
          (photo) => photo.getAttribute('href') !== links[0]?.getAttribute('href') || !photo.matches('[tabindex="-1"]'),
        );
        const isRight = links.length === 1 && links[0]?.textContent === headline && leadElsewhere.length === 0;
        return isRight ? [] : [`${headline}: ${links.map((link) => link.textContent).join(' | ')}`];
      }),
    besides,
  );

async function expectOneLinkEach(page: Page): Promise<void> {
  await expect(page.locator('main [data-story]')).not.toHaveCount(0);
  expect(await oddStories(page)).toEqual([]);
}

test.describe('every list of the paper in every theme and width, by keyboard and with axe', () => {
  test.beforeEach(async ({ page }) => {
    test.setTimeout(600_000);
    await prepareMatrix(page);
  });
  test.afterAll(({ browserName }) => console.log(matrixSize(browserName)));

  test('the front page with all that a reader can have done', async ({ page, browserName, paper }) => {
    await page.goto(paper.address + homePath);
    await databaseOpened(page);
    await doEverything(page);
    await page.reload();
    await marksShown(page);
    await expectOneLinkEach(page);
    await look(page, browserName, 'front page', 'with read, half-read, commented and saved articles');
  });

  for (const [name, path] of Object.entries(lists).slice(1))
    test(`a ${name}`, async ({ page, browserName, paper }) => {
      await page.goto(paper.address + path);
      await page.waitForLoadState('networkidle');
      await expectOneLinkEach(page);
      await look(page, browserName, name, 'as it comes');
    });

  test('the archive', async ({ page, browserName, paper }) => {
    await page.goto(paper.address + archivePath);
    await look(page, browserName, 'archive', 'as it comes');
  });

  test('the search', async ({ page, browserName, paper }) => {
    const lookAt = (state: string) => look(page, browserName, 'search', state);
    const ask = (text: string) => page.goto(`${paper.address}${searchPath}?q=${encodeURIComponent(text)}`);
    await page.goto(paper.address + searchPath);
    await page.getByRole('heading', { name: pageMessages.browse }).waitFor();
    await lookAt('empty');
    await ask('chuyen');
    await expectOneLinkEach(page);
    await lookAt('with results');
    await page.setViewportSize({ width: 1440, height: 900 });
    const section = page.getByRole('group', { name: searchMessages.section }).getByRole('radio');
    await section.nth(1).check();
    await expect(page).toHaveURL(/[?&]\w+=[\w-]+$/u);
    await lookAt('with a filter set');
    await ask('cầu bến dâuu');
    await page.getByRole('heading', { name: searchMessages.tryOthers }).waitFor();
    await lookAt('with nothing found, and its spellings');
  });

  test('the articles that are saved for later', async ({ page, browserName, paper }) => {
    const lookAt = (state: string) => look(page, browserName, 'saved articles', state);
    const list = page.getByRole('main').getByRole('listitem');
    await page.goto(paper.address + savedPath);
    const blocked = page.getByText(savedPageMessages.blocked);
    await blocked.or(page.getByText(savedPageMessages.whereTheyLive)).waitFor();
    // Where there are no workers nothing can be saved, and the page says so.
    const canSave = !(await blocked.isVisible());
    await lookAt(canSave ? 'empty' : 'where nothing can be saved');
    if (!canSave) return;
    await keepSaved(page, ['tin-1', 'tin-2', 'tin-3'], ['tin-4']);
    await page.reload();
    await expect(list).toHaveCount(4);
    await lookAt('with articles, one of them not whole');
    await list.first().getByRole('button', { name: savedPageMessages.remove }).click();
    const undo = page.getByRole('button', { name: messages.undo });
    await expect(undo).toBeFocused();
    await page.evaluate((key) => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (name, value) {
        if (name === key) throw new DOMException('', 'QuotaExceededError');
        setItem.call(this, name, value);
      };
    }, savedKey);
    await undo.click();
    await expect(page.getByRole('alert').filter({ hasText: savedPageMessages.failure.full })).toBeVisible();
    await lookAt('with an error, and undo offered');
  });
});

/** Articles are in the list: these are kept whole, past the worker, the others are not. */
async function keepSaved(page: Page, whole: readonly string[], others: readonly string[]): Promise<void> {
  const pages = whole.map((id) => [articlePath(id), dataPath(articlePath(id))]);
  const list = [...whole, ...others].map((id, index) => [id, index + 1, `Tít ${id}`]);
  await page.evaluate(
    async ({ pages, list, savedCache, savedKey, savedNoteHeader }) => {
      const store = await caches.open(savedCache);
      const note = { at: Date.now(), bytes: 123_456, width: 1, avif: false, photos: [] };
      const headers = { [savedNoteHeader]: encodeURIComponent(JSON.stringify(note)) };
      for (const [path = '', data = ''] of pages) {
        await store.put(path, new Response('', { headers }));
        await store.put(data, await fetch(data));
      }
      localStorage.setItem(savedKey, JSON.stringify(list));
    },
    { pages, list, savedCache, savedKey, savedNoteHeader },
  );
}

test.describe('without JavaScript', () => {
  // Firefox is not told to run no script: what it is told of that it passes over.
  test('every list of the paper is read, and nothing stands there that needs it @chromium', async ({
    openWith,
    paper,
  }) => {
    const page = await openWith({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    for (const [name, path] of Object.entries({ ...lists, 'newest articles': latestPath, archive: archivePath })) {
      await page.goto(paper.address + path);
      await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
      await expectNothingDead(page);
      if (path !== archivePath) await expectOneLinkEach(page);
      const [scroll, width] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect(scroll, `${name} scrolls sideways`).toBe(width);
    }
    for (const [path, words] of [
      [searchPath, pageMessages.searchNeedsScript],
      [savedPath, pageMessages.savedNeedsScript],
    ] as const) {
      await page.goto(paper.address + path);
      await expect(page.getByText(words)).toBeVisible();
      await expectNothingDead(page);
    }
  });
});
