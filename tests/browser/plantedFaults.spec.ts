import { findings } from './axe.ts';
import { prepareWalk, walk } from './keyboardWalk.ts';
import { expect, test } from './media.ts';
import { pageFaults } from './pageFaults.ts';
import { sites } from './sites.ts';

const themes = ['light', 'sepia', 'dark', 'contrast'];

/** A rule of style or a change of the page that is a fault, and what the walk of accessibility.spec.ts must say of it. */
const planted: Record<string, { css?: string; change?: () => void; says: RegExp }> = {
  'no ring': { css: ':focus-visible { outline: 0 !important }', says: /has no ring: sepia/ },
  'a weak ring in one theme': {
    css: "[data-theme='sepia'] { --son: #e0cfae !important }",
    says: /has a ring of 1\.\d\d:1: sepia/,
  },
  'a ring that is cut off': { css: 'main p { overflow: hidden }', says: /has a ring that is cut off/ },
  'a bar over the focus': {
    css: '#root::before { content: ""; position: fixed; inset: 0 0 auto; block-size: 300px; z-index: 9 }',
    says: /Bình luận của tôi.* is under /,
  },
  'a stop out of sight': { css: 'main a { position: fixed; inset-block-start: 200vh }', says: /is not in the window/ },
  'a small target': {
    css: 'main a { font-size: 9px; line-height: 1 }',
    says: /Về trang nhất.* is \d+\.\d × \d+\.\d px/,
  },
  'another order for the keyboard': {
    change: () => document.querySelector('main a')?.setAttribute('tabindex', '1'),
    says: /^tabindex: /m,
  },
  'another order for the eye': {
    css: 'header { display: flex; flex-flow: column-reverse }',
    says: /stands before .* on the page/,
  },
  'a trap': {
    change: () =>
      document.querySelector('header a')?.addEventListener('keydown', (event) => {
        if ((event as KeyboardEvent).key === 'Tab') event.preventDefault();
      }),
    says: /the way back differs/,
  },
  'a stop without a name': {
    change: () => document.querySelector('main a')?.replaceChildren(),
    says: /has no name or role|link-name/,
  },
  'a stop without a role': {
    change: () => {
      const stop = document.createElement('div');
      stop.textContent = 'Bấm vào đây';
      stop.tabIndex = 0;
      document.querySelector('main')?.append(stop);
    },
    says: /has no name or role: <div/,
  },
  'no title': {
    change: () => {
      document.title = '';
    },
    says: /title “”/,
  },
  'no language': { change: () => document.documentElement.removeAttribute('lang'), says: /language “”/ },
  'two headlines': { change: () => document.querySelector('main')?.append(document.createElement('h1')), says: /2 h1/ },
  'a smooth scroll': { css: 'html { scroll-behavior: smooth }', says: /scrolls smoothly/ },
  'something that moves': {
    change: () => document.querySelector('h1')?.animate({ opacity: [0, 1] }, { duration: 1e6 }),
    says: /moves by itself/,
  },
  'a width of its own': { css: 'main { min-inline-size: 400px }', says: /px wide in 320/ },
  'a height of its own': {
    css: 'main p { block-size: 3em; overflow: hidden }',
    says: /cut off with text spacing/,
  },
};

test('the walk finds each fault that is planted, and none without @chromium', async ({ openWith }) => {
  test.setTimeout(360_000);
  const page = await openWith({ viewport: { width: 320, height: 640 } });
  await prepareWalk(page);
  const lookAt = async () => [
    ...(await pageFaults(page)),
    ...(await findings(page)),
    ...(await walk(page, themes)).faults,
  ];
  await page.goto(`${sites.production}/404`);
  expect(await lookAt()).toEqual([]);
  for (const [fault, { css = '', change = () => {}, says }] of Object.entries(planted)) {
    await page.goto(`${sites.production}/404`);
    await page.waitForLoadState('networkidle');
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, css);
    await page.evaluate(change);
    expect.soft((await lookAt()).join('\n'), fault).toMatch(says);
  }
});
