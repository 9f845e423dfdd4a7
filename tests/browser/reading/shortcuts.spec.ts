import type { Page } from '@playwright/test';
import { textId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { readingOptionsMessages } from '../../../src/language/current/readingOptions.ts';
import { sharingMessages } from '../../../src/language/current/sharing.ts';
import { shortcutsMessages } from '../../../src/language/current/shortcuts.ts';
import { homePath, myCommentsPath } from '../../../src/paths.ts';
import { keyPrefix } from '../../../src/storage.ts';
import { drag } from '../support/drag.ts';
import { goBack } from '../support/goBack.ts';
import { expect, test } from '../support/media.ts';
import { overlayLeft } from '../support/overlayLeft.ts';
import { blockTexts, knowPassages, passageOf, select } from '../support/passages.ts';
import { articleAddress, holdScripts, partOf, reader } from '../support/reader.ts';
import { readingOptions } from '../support/readingOptions.ts';
import { scrollBy } from '../support/scrollBy.ts';
import { sites } from '../support/sites.ts';
import { preloadOwnFont } from '../support/testFonts.ts';
import { frames, twoFrames } from '../support/twoFrames.ts';
import { compose, typeLikeUnikey } from '../support/vietnameseTyping.ts';

const keys = ['?', 'o', 'n', 's', 'b', 'c', 't'];
const wide = { width: 1440, height: 600 };

function shortcuts(page: Page) {
  const list = page.getByRole('dialog', { name: readingOptionsMessages.shortcuts });
  return {
    list,
    switch: list.getByRole('checkbox', { name: shortcutsMessages.on }),
    close: list.getByRole('button', { name: readingOptionsMessages.close }),
    keysInList: () => list.locator('kbd').allTextContents(),
  };
}

/** What pressing a key has done to the page, where that can be seen from outside. */
function stateOf(page: Page) {
  return page.evaluate(() => ({
    dialogs: document.querySelectorAll('dialog[open]').length,
    focused: document.activeElement?.tagName,
    hash: location.hash,
    y: Math.round(window.scrollY),
  }));
}

/** The keys' own part of the script has loaded, so that a key which does something does it at once. */
async function warmUp(page: Page) {
  await page.keyboard.press('?');
  await expect(shortcuts(page).list).toBeVisible();
  await page.keyboard.press('?');
  await expectClosed(page);
}

/** The list is gone, and so is the history entry that it had: browsers go back in their own time. */
async function expectClosed(page: Page) {
  await expect(shortcuts(page).list).toHaveCount(0);
  await overlayLeft(page);
}

/** Sends a key as a browser reports it in a special situation. @returns whether the page took it */
function send(page: Page, init: Record<string, string | number | boolean>) {
  return page.evaluate((init) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  }, init);
}

test('“?” opens the list and closes it, as do Escape, Back, the button and a press beside', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  const { open, link } = reader(page);
  const { list, close } = shortcuts(page);
  await open();
  await link.focus();
  for (const act of [
    () => page.keyboard.press('?'),
    () => page.keyboard.press('Escape'),
    () => page.evaluate(() => history.back()),
    () => close.press('Enter'),
    () => page.mouse.click(5, 5),
  ]) {
    await page.keyboard.press('?');
    await expect(close).toBeFocused();
    await act();
    await expect(list).toHaveCount(0);
    await expect(link).toBeFocused();
    await overlayLeft(page);
  }
});

for (const close of ['Escape', 'Back'] as const)
  test(`closed by ${close} at an address with a hash, the list leaves place, focus, selection and address as they were`, async ({
    page,
  }) => {
    await preloadOwnFont(page);
    await knowPassages(page);
    const { open, headline } = reader(page);
    const { list } = shortcuts(page);
    const address = `${articleAddress}#doan-3`;
    await open(address);
    await select(page, passageOf(await blockTexts(page), 'Mỗi cán bộ'));
    await headline.evaluate((element) => element.focus({ preventScroll: true }));
    await scrollBy(page, 300);
    await twoFrames(page);
    const state = () =>
      page.evaluate(() => [
        Math.round(window.scrollY),
        document.activeElement?.tagName,
        String(document.getSelection()),
      ]);
    const before = await state();
    expect(before.slice(1)).toEqual(['H1', 'Mỗi cán bộ']);
    await page.keyboard.press('?');
    await expect(list).toBeVisible();
    await expect(page).toHaveURL(address);
    if (close === 'Back') await goBack(page);
    else await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
    await overlayLeft(page);
    await frames(page, 3);
    expect(await state()).toEqual(before);
    await expect(page).toHaveURL(address);
  });

test('a drag out of the list, or into it, does not close it; a press beside it does', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  const { list } = shortcuts(page);
  await reader(page).open();
  await page.keyboard.press('?');
  const words = await list.getByText(shortcutsMessages.hint).boundingBox();
  const inside = { x: (words?.x ?? 0) + 40, y: (words?.y ?? 0) + 10 };
  const beside = { x: 5, y: 5 };
  for (const [from, to] of [
    [inside, beside],
    [beside, inside],
  ] as const) {
    await drag(page, from, to);
    await twoFrames(page);
    await expect(list).toBeVisible();
  }
  await page.mouse.click(beside.x, beside.y);
  await expect(list).toHaveCount(0);
});

test('each key presses its control, and the list names those that are there', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  const { open, heading, headline, textBox } = reader(page);
  await open();
  await page.keyboard.press('b');
  await expect(heading).toBeFocused();
  await page.keyboard.press('c');
  await expect(textBox).toBeFocused();
  await expect(textBox).toBeInViewport();
  await expect(textBox).toHaveValue('');
  await textBox.evaluate((box) => box.blur());
  await page.keyboard.press('o');
  await expect(readingOptions(page).panel).toBeVisible();
  // In a radio button a letter is not text.
  await readingOptions(page).radio(readingOptionsMessages.themes.device).press('o');
  await expect(readingOptions(page).panel).toHaveCount(0);
  await page.keyboard.press('t');
  await expect(headline).toBeFocused();
  // What the tools do has tests of its own; here it counts which one is pressed.
  await page.evaluate(() => {
    document.addEventListener(
      'click',
      (event) => {
        event.stopPropagation();
        document.documentElement.dataset.pressed = (event.target as Element).textContent ?? '';
      },
      { capture: true },
    );
  });
  const pressed = (words: string) => expect(page.locator('html')).toHaveAttribute('data-pressed', words);
  await page.keyboard.press('n');
  await pressed(messages.listen);
  await page.keyboard.press('s');
  await pressed(messages.share);
  await page.locator(`#${textId} p`).first().selectText();
  await page.getByRole('button', { name: sharingMessages.shareQuote }).waitFor();
  await page.keyboard.press('s');
  await pressed(sharingMessages.shareQuote);
  await page.keyboard.press('?');
  await expect(shortcuts(page).list).toBeVisible();
  expect(await shortcuts(page).keysInList()).toEqual(keys);
});

test('“t” leads to the top as the link does, with the way back to where the reader was', async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 900, height: 600 } });
  await preloadOwnFont(page);
  const { open, headline } = reader(page);
  await open();
  await page.evaluate(() => window.scrollTo(0, 700));
  const entries = await page.evaluate(() => history.length);
  await page.keyboard.press('t');
  await expect(headline).toBeFocused();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: messages.backToPlace })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => Math.abs(window.scrollY - 700))).toBeLessThanOrEqual(1);
  await expect(page.locator(`#${textId} :focus, [data-shown] a:focus`)).toBeInViewport();
});

for (const address of [
  `${sites.fixtures}${homePath}`,
  `${sites.production}${myCommentsPath}`,
  `${sites.production}/khong-co`,
]) {
  test(`at ${address.replace(/.*:\d+/, '')} the keys do what makes sense there`, async ({ openWith, consoleGuard }) => {
    if (address.endsWith('khong-co')) consoleGuard.expectMessage(/^response 404/);
    const page = await openWith({ viewport: wide });
    await page.goto(address);
    await page.waitForFunction(() => window.onkeydown !== null);
    await page.keyboard.press('?');
    await expect(shortcuts(page).list).toBeVisible();
    expect(await shortcuts(page).keysInList()).toEqual(['?', 't']);
    await page.keyboard.press('Escape');
    await expectClosed(page);
    for (const key of ['o', 'n', 's', 'b', 'c']) await page.keyboard.press(key);
    expect(await stateOf(page)).toEqual({ dialogs: 0, focused: 'BODY', hash: '', y: 0 });
    await page.keyboard.press('t');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });
}

test('the switch holds after a reload and in every tab; the reading options lead back to it', {
  tag: '@promise',
}, async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 360, height: 740 } });
  const { open } = reader(page);
  const keyboard = shortcuts(page);
  await open();
  const other = await page.context().newPage();
  await reader(other).open();
  await warmUp(other);
  await page.bringToFront();
  await page.keyboard.press('?');
  await keyboard.switch.uncheck();
  await page.keyboard.press('Escape');
  for (const tab of [page, other]) {
    await tab.bringToFront();
    // From one tab to another localStorage takes its time.
    await tab.waitForFunction((key) => localStorage.getItem(key) !== null, `${keyPrefix}shortcuts`);
    for (const key of keys) await tab.keyboard.press(key);
    expect(await send(tab, { key: 'c' })).toBe(false);
    expect(await stateOf(tab)).toEqual({ dialogs: 0, focused: 'BODY', hash: '', y: 0 });
  }
  await page.bringToFront();
  const requested: string[] = [];
  await page.reload();
  await open();
  page.on('request', (request) => requested.push(request.url()));
  for (const key of keys) await page.keyboard.press(key);
  expect(await stateOf(page)).toEqual({ dialogs: 0, focused: 'BODY', hash: '', y: 0 });
  await readingOptions(page).open();
  expect(requested.filter((url) => url.includes('shortcuts'))).toEqual([]);
  await readingOptions(page).panel.getByRole('button', { name: readingOptionsMessages.shortcuts }).press('Enter');
  await expect(keyboard.list).toBeVisible();
  await expect(readingOptions(page).panel).toHaveCount(0);
  await expect(keyboard.switch).not.toBeChecked();
  await keyboard.switch.check();
  await page.keyboard.press('Escape');
  await expect(keyboard.list).toHaveCount(0);
  await expect(readingOptions(page).button).toBeFocused();
  await page.keyboard.press('c');
  await expect(reader(page).textBox).toBeFocused();
});

test('switched off in one tab and on again in another, the keys work in both', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  await reader(page).open();
  await page.keyboard.press('?');
  await shortcuts(page).switch.uncheck();
  await page.keyboard.press('Escape');
  await expectClosed(page);
  const other = await page.context().newPage();
  await reader(other).open();
  await readingOptions(other).open();
  await readingOptions(other).panel.getByRole('button', { name: readingOptionsMessages.shortcuts }).press('Enter');
  await shortcuts(other).switch.check();
  await other.keyboard.press('Escape');
  await expectClosed(other);
  for (const tab of [other, page]) {
    await tab.bringToFront();
    await expect.poll(() => tab.evaluate((key) => localStorage.getItem(key), `${keyPrefix}shortcuts`)).toBeNull();
    await tab.keyboard.press('?');
    await expect(shortcuts(tab).list).toBeVisible();
    await expect(shortcuts(tab).switch).toBeChecked();
  }
});

test('where nothing can be kept the switch holds for the visit', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await reader(page).open();
  await page.keyboard.press('?');
  await shortcuts(page).switch.uncheck();
  await page.keyboard.press('Escape');
  await expect(shortcuts(page).list).toHaveCount(0);
  for (const key of keys) await page.keyboard.press(key);
  expect(await stateOf(page)).toEqual({ dialogs: 0, focused: 'BODY', hash: '', y: 0 });
});

for (const method of ['Telex', 'VNI'] as const) {
  test(`typing ${method} in a field is typing, as Unikey does it`, { tag: '@promise' }, async ({ openWith }) => {
    const page = await openWith({ viewport: wide });
    const { open, textBox, nameField } = reader(page);
    await open();
    await warmUp(page);
    for (const field of [textBox, nameField]) {
      await field.focus();
      await typeLikeUnikey(page, 'người bốc thơ', method);
      await page.keyboard.type('? onsbct');
      await expect(field).toHaveValue('người bốc thơ? onsbct');
      await expect(field).toBeFocused();
    }
    expect(await stateOf(page)).toMatchObject({ dialogs: 0, hash: '' });
  });

  test(`composing ${method} in a field is typing @chromium`, async ({ openWith }) => {
    const page = await openWith({ viewport: wide });
    const { open, textBox } = reader(page);
    await open();
    await warmUp(page);
    await textBox.focus();
    await compose(await page.context().newCDPSession(page), page, 'người bốc thơ', method);
    await page.keyboard.type('?');
    await expect(textBox).toHaveValue('người bốc thơ?');
    expect(await stateOf(page)).toMatchObject({ dialogs: 0, focused: 'TEXTAREA', hash: '' });
  });
}

test('nothing happens with Ctrl, Alt or Cmd, while composing, on repeat, or in editable text', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  await reader(page).open();
  await warmUp(page);
  for (const key of keys) {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      expect(await send(page, { key, [held]: true }), held).toBe(false);
    for (const special of [{ isComposing: true }, { keyCode: 229 }, { repeat: true }])
      await send(page, { key, ...special });
  }
  // A key of the list is taken, so that its letter does not stand in the field that it leads to; all others are left.
  for (const key of [...keys, 'x', ' ', 'Tab'])
    expect(await send(page, { key, repeat: true }), key).toBe(keys.includes(key));
  await page.evaluate(() => {
    const field = document.createElement('p');
    field.contentEditable = 'true';
    field.append(document.createElement('b'));
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.type('onsbct?');
  await expect(page.locator('[contenteditable]')).toHaveText('onsbct?');
  expect(await stateOf(page)).toMatchObject({ dialogs: 0, focused: 'P', hash: '' });
});

/** Where an extension puts what it adds, and what that is: the element that holds its shadow root. */
const hosts = [
  ['html', 'div'],
  ['body', 'x-panel'],
  ['#root', 'div'],
  ['#root header', 'span'],
  ['#root header', 'x-panel'],
  ['#root article', 'section'],
] as const;

for (const mode of ['open', 'closed'] as const) {
  test(`nothing happens in what an extension has added, in ${mode} shadow roots`, async ({ openWith }) => {
    const page = await openWith({ viewport: wide });
    await reader(page).open();
    await warmUp(page);
    for (const [place, host] of hosts) {
      for (const field of ['input', 'p', 'button']) {
        await page.evaluate(
          ({ mode, place, host, field, close }) => {
            const outer = document.createElement(host);
            // Some let Tab lead to their panel.
            if (host.includes('-')) outer.tabIndex = 0;
            document.querySelector(place)?.prepend(outer);
            const made = () => {
              const control = document.createElement(field);
              if (control instanceof HTMLParagraphElement) control.contentEditable = 'true';
              if (control instanceof HTMLButtonElement) control.textContent = close;
              return control;
            };
            // Others have a root of that name, too.
            const inside = document.createElement('div');
            inside.id = 'root';
            outer.attachShadow({ mode }).append(inside);
            const inner = document.createElement('p');
            inside.append(inner);
            const controls = { shallow: made(), deep: made() };
            inside.append(controls.shallow);
            inner.attachShadow({ mode }).append(controls.deep);
            Object.assign(window, controls);
          },
          { mode, place, host, field, close: readingOptionsMessages.close },
        );
        for (const depth of ['shallow', 'deep']) {
          await page.evaluate((depth) => (window as unknown as Record<string, HTMLElement>)[depth]?.focus(), depth);
          await page.keyboard.type('onsbct?');
          const typed = await page.evaluate((depth) => {
            const control = (window as unknown as Record<string, HTMLInputElement>)[depth];
            return control?.value || control?.textContent;
          }, depth);
          const where = `${field} ${depth} in ${host} of ${place}`;
          expect(typed, where).toBe(field === 'button' ? readingOptionsMessages.close : 'onsbct?');
          expect(await stateOf(page), where).toMatchObject({ dialogs: 0, focused: host.toUpperCase(), hash: '' });
        }
        await page.evaluate((host) => document.querySelector(host)?.remove(), `${place} > ${host}`);
      }
    }
  });
}

test('a key on an element that is not the page’s own is left to it', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  await reader(page).open();
  await warmUp(page);
  for (const place of ['html', 'body', '#root', '#root header']) {
    const taken = await page.evaluate(
      ({ place, keys }) => {
        const foreign = document.createElement('div');
        foreign.tabIndex = 0;
        document.querySelector(place)?.prepend(foreign);
        foreign.focus();
        const taken = keys.filter(
          (key) => !foreign.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
        );
        foreign.remove();
        return taken;
      },
      { place, keys },
    );
    expect(taken, place).toEqual([]);
  }
  expect(await stateOf(page)).toMatchObject({ dialogs: 0, hash: '' });
});

test('a key that another script has taken does nothing more', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  await reader(page).open();
  await warmUp(page);
  await page.evaluate(() => document.addEventListener('keydown', (event) => event.preventDefault()));
  for (const key of keys) await page.keyboard.press(key);
  expect(await stateOf(page)).toEqual({ dialogs: 0, focused: 'BODY', hash: '', y: 0 });
});

test('nothing happens while something lies over the page', async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 360, height: 740 } });
  await reader(page).open();
  await warmUp(page);
  await readingOptions(page).open();
  for (const key of keys) await readingOptions(page).close.press(key);
  expect(await stateOf(page)).toMatchObject({ dialogs: 1, focused: 'BUTTON', hash: '' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  for (const key of keys.slice(1)) await shortcuts(page).close.press(key);
  expect(await stateOf(page)).toMatchObject({ dialogs: 1, focused: 'BUTTON', hash: '' });
});

test('the list fits a window of 320 px, and its controls a finger', async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 320, height: 480 } });
  await page.goto(articleAddress);
  await reader(page).open();
  await page.keyboard.press('?');
  const { list, close } = shortcuts(page);
  await expect(list).toBeVisible();
  expect(await list.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  for (const control of [close, list.locator('label')])
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('letters that follow the key to the text box, while the keys’ part of the script is loading, are no keys', async ({
  openWith,
}) => {
  const page = await openWith({ viewport: wide });
  const letThrough = await holdScripts(page, partOf('shortcuts'));
  const { open, textBox } = reader(page);
  await open();
  for (const key of ['c', 'n', 'o']) await page.keyboard.press(key);
  letThrough();
  await expect(textBox).toBeFocused();
  await frames(page, 20);
  await expect(page.getByRole('button', { name: messages.listen, exact: true })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
  await expect(textBox).toBeFocused();
});
