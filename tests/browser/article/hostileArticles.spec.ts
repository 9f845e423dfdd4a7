import type { Page } from '@playwright/test';
import { slugOf } from '../../../src/build/slug.ts';
import { textEndId } from '../../../src/ids.ts';
import { archiveMonthPath, latestPath, topicPath } from '../../../src/paths.ts';
import { oddArticles } from '../faults/oddArticles.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { expectNoHarm } from '../support/harmless.ts';
import { hostileStrings, printable } from '../support/hostileStrings.ts';
import { islandsMounted } from '../support/reader.ts';
import { sites } from '../support/sites.ts';

test.use({ baseURL: sites.hostile });

/** A page of the site without its policy, where the test may parse what it likes. */
async function openBlank(page: Page) {
  await page.route('**/trong', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Trống</title>' }),
  );
  await page.goto('/trong');
}

test('the HTML of 500 hostile articles has the elements of a harmless one, and its words are those words', async ({
  page,
}) => {
  await openBlank(page);
  const found = await page.evaluate(
    async ({ count, endId }) => {
      const load = async (id: string) => (await fetch(`/bai-viet/${id}`)).text();
      const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
      const shapeOf = (document: Document) =>
        [...document.querySelectorAll('*')].map(({ localName }) => localName).join(' ');
      const namesOf = (document: Document) =>
        new Set([...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()));
      // Other articles, of which each has others.
      const withoutOnward = (document: Document) => {
        for (const list of document.querySelectorAll(`#${endId} ~ nav`)) list.remove();
        return document;
      };
      const harmless = withoutOnward(parse(await load('hien')));
      const [shape, names] = [shapeOf(harmless), namesOf(harmless)];
      const wrong: string[] = [];
      const headlines: string[] = [];
      const loading = Array.from({ length: count }, (_, index) => load(`du-${index}`));
      for (const [index, html] of (await Promise.all(loading)).entries()) {
        const document = parse(html);
        for (const link of document.querySelectorAll<HTMLAnchorElement>('[href]'))
          if (!/^(https?:|mailto:a@example\.vn$|\/(?![/\\])|#)/.test(link.getAttribute('href') ?? ''))
            wrong.push(link.outerHTML);
        withoutOnward(document);
        if (shapeOf(document) !== shape) wrong.push(`elements of du-${index}`);
        // How a table fits on paper depends on its words.
        for (const name of namesOf(document))
          if (!names.has(name) && name !== 'data-fit') wrong.push(`${name} in du-${index}`);
        for (const { src } of document.querySelectorAll<HTMLImageElement>('[src]'))
          if (new URL(src).origin !== location.origin) wrong.push(src);
        const jsonLd = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent || '{}');
        const told = [
          document.querySelector('h1')?.textContent ?? '',
          jsonLd.headline,
          document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? '',
        ];
        if (new Set(told).size > 1) wrong.push(`metadata of du-${index}`);
        headlines.push(told[0] ?? '');
      }
      return { wrong, headlines };
    },
    { count: hostileStrings.length, endId: textEndId },
  );
  expect(found.wrong).toEqual([]);
  expect(found.headlines).toEqual(hostileStrings.map(printable));
});

test('the lists show 500 hostile headlines as words', async ({ page }) => {
  for (const path of ['/', latestPath]) {
    await page.goto(path);
    await islandsMounted(page);
    await expectNoHarm(page);
  }
  const shown: string[] = [];
  for (const month of ['2026/11', '2026/10'] as const) {
    await page.goto(archiveMonthPath(month));
    await islandsMounted(page);
    shown.push(...(await page.locator('main [data-story] h3').allTextContents()));
    await expectNoHarm(page);
  }
  expect(shown.toSorted()).toEqual(
    [...hostileStrings.map(printable), 'Tít hiền', ...oddArticles.map(({ headline }) => headline)].toSorted(),
  );
});

test('topics with hostile names show them as words', async ({ page, request }) => {
  const slugs = new Set(hostileStrings.map((text) => slugOf(printable(text))));
  let seen = 0;
  for (const [index, slug] of [...slugs].entries()) {
    if (index % 9 || !slug || (await request.get(sites.hostile + topicPath(slug))).status() !== 200) continue;
    await page.goto(topicPath(slug));
    await islandsMounted(page);
    await expectNoHarm(page);
    seen += 1;
  }
  expect(seen).toBeGreaterThan(10);
});

/** What the site keeps in localStorage; `reading` and `places` are JSON, when all is well. */
const keys = ['name', 'order', 'unsaved', 'reading', 'places'];

// Every ninth article for itself, some of each kind, with the string in each place: text, address, localStorage.
const visited = hostileStrings.flatMap((text, index) => (index % 9 === 4 ? [{ text, index }] : []));

for (const half of [0, 1]) {
  test(`a visit to hostile articles with hostile addresses and storage does no harm (${half + 1} of 2)`, async ({
    page,
  }) => {
    await page.goto('/bai-viet/hien');
    for (const { text, index } of visited.filter((_, turn) => turn % 2 === half)) {
      await page.evaluate(
        ({ keys, text, index }) => {
          const options = Object.fromEntries(
            ['size', 'width', 'leading', 'typeface', 'theme', text].map((name) => [name, text]),
          );
          for (const [turn, key] of keys.entries())
            localStorage.setItem(`ban-tin-${key}`, (turn + index) % 2 ? text : JSON.stringify(options));
          localStorage.setItem(`ban-tin-draft-${text}`, text);
        },
        { keys, text, index },
      );
      const inAddress = encodeURIComponent(text.toWellFormed()).slice(0, 2_000);
      await page.goto(
        `/bai-viet/du-${index}?q=${inAddress}&${inAddress}#${index % 2 ? inAddress : `binh-luan-${inAddress}`}`,
      );
      await page.getByRole('heading', { level: 2, name: 'Bình luận (0)' }).waitFor();
      await expectNoHarm(page);
    }
  });
}

test('500 hostile addresses that lead nowhere get the page that says so, which repeats none of them', async ({
  page,
  consoleGuard,
}) => {
  consoleGuard.expectMessage(/^response 40[04]/);
  await page.goto('/bai-viet/hien');
  const addresses = hostileStrings.map(
    (text) => `/bai-viet/${encodeURIComponent(text.toWellFormed()).slice(0, 2_000)}`,
  );
  const bodies = await page.evaluate(async (addresses) => {
    const known: Record<string, number> = {};
    for (const response of await Promise.all([...addresses, '/khong-co'].map((address) => fetch(address)))) {
      const body = `${response.status} ${await response.text()}`;
      known[body] = (known[body] ?? 0) + 1;
    }
    return known;
  }, addresses);
  expect(Object.keys(bodies)).toEqual([expect.stringMatching(/^404 .*Không tìm thấy trang/s)]);
  for (const address of addresses.filter((_, index) => index % 40 === 7)) {
    await page.goto(address);
    await expect(page).toHaveTitle('Không tìm thấy trang – Bản Tin');
    await expectNoHarm(page);
  }
});

test('500 hostile hashes and queries on an open page do no harm', async ({ page }) => {
  await page.goto('/bai-viet/hien');
  await page.getByRole('heading', { level: 2, name: 'Bình luận (0)' }).waitFor();
  await page.evaluate(async (strings) => {
    for (const [index, text] of strings.entries()) {
      // Browsers take no more than 200 such changes in a while without complaint.
      if (index % 5 === 0) history.replaceState(history.state, '', `?${encodeURIComponent(text.toWellFormed())}`);
      location.replace(`#${index % 2 ? text : `binh-luan-${encodeURIComponent(text.toWellFormed())}`}`);
      await new Promise((settle) => setTimeout(settle, 5));
    }
  }, hostileStrings);
  await expectNoHarm(page);
});
