import { expect, test } from '../support/media.ts';
import { sites } from '../support/sites.ts';

const queries = {
  dark: '(prefers-color-scheme: dark)',
  reducedMotion: '(prefers-reduced-motion: reduce)',
  forcedColors: '(forced-colors: active)',
};

const nothing = { dark: false, reducedMotion: false, forcedColors: false };

for (const { preferences, matching } of [
  { preferences: {}, matching: nothing },
  { preferences: { colorScheme: 'dark' }, matching: { ...nothing, dark: true } },
  { preferences: { reducedMotion: 'reduce' }, matching: { ...nothing, reducedMotion: true } },
  { preferences: { forcedColors: 'active' }, matching: { ...nothing, forcedColors: true } },
  {
    preferences: { colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active' },
    matching: { dark: true, reducedMotion: true, forcedColors: true },
  },
] as const) {
  test(`a page sees ${JSON.stringify(preferences)}`, async ({ openWith }) => {
    const page = await openWith(preferences);
    const seen = await page.evaluate(
      (asked) => Object.fromEntries(Object.entries(asked).map(([name, query]) => [name, matchMedia(query).matches])),
      queries,
    );
    expect(seen).toEqual(matching);
  });
}

test('without scripts a page runs none', { tag: '@chromium' }, async ({ openWith }) => {
  const page = await openWith({ javaScriptEnabled: false });
  await page.goto(
    `data:text/html,<p>unchanged</p><script>document.querySelector('p').textContent = 'run'</script>
    <noscript><b>no scripts</b></noscript>`,
  );
  await expect(page.locator('p')).toHaveText('unchanged');
  await expect(page.locator('b')).toBeVisible();
});

test('a page has the language, the time zone and the address of the configuration', async ({ openWith, baseURL }) => {
  expect(baseURL).toBe(sites.production);
  const page = await openWith({});
  await page.goto('/');
  expect(new URL(page.url()).origin).toBe(sites.production);
  const seen = await page.evaluate(() => [
    navigator.language,
    Intl.DateTimeFormat().resolvedOptions().locale,
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  ]);
  expect(seen).toEqual(['vi-VN', 'vi-VN', expect.stringMatching(/^Asia\/(Ho_Chi_Minh|Saigon)$/)]);
});
