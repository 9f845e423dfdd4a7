import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { footerId, headlineId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { pageMessages } from '../../../src/language/current/page.ts';
import { readAloudMessages } from '../../../src/language/current/readAloud.ts';
import { language } from '../../../src/site.ts';
import { an, type FakeVoice, linh, type Manner, samantha, withVoices } from '../support/fakeVoices.ts';
import { expect, test } from '../support/media.ts';
import { reader } from '../support/reader.ts';
import { listening, markedText } from '../support/speechState.ts';

const wide = { width: 1440, height: 900 };
const narrow = { width: 360, height: 740 };

/** Headline and text of the first article, without its date and what the copied page had around it. */
const seed = readFileSync(new URL('../../fixtures/seed.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !['|', 'Bình luận (0)', 'Lên đầu trang'].includes(line.trim()))
  .filter((line) => !line.startsWith('Thứ Hai, 05/07/2021'));
const photoMissing = pageMessages.photoMissing;
const sentenceCount = 14;

/** Opens the article with a double of the voices and begins to listen. */
async function listenOn(page: Page, voices = [linh], manner: Manner = 'told', late?: FakeVoice[]) {
  const double = await withVoices(page, voices, manner, late);
  await reader(page).open();
  await listening(page).button.click();
  await listening(page).player.waitFor();
  return { ...listening(page), ...double };
}

test('each sentence of the first article is said once, in order, whole, in its language', { tag: '@promise' }, async ({
  openWith,
}) => {
  const page = await openWith({ viewport: wide });
  const { again, said, texts, utterances } = await listenOn(page, [samantha, linh], 'quick');
  await again.waitFor();
  await expect(said).toHaveText(readAloudMessages.finished);
  const all = await texts();
  expect(all).toHaveLength(sentenceCount);
  // A voice of another language than the site's says none of the site's words.
  const captions = all.filter((text) => text.startsWith(readAloudMessages.caption));
  expect(captions).toHaveLength(language === 'vi' ? 2 : 0);
  const article = all
    .filter((text) => text !== photoMissing)
    .map((text) => text.replace(new RegExp(`^${readAloudMessages.caption}`), ''));
  expect(article.join(' ')).toBe(seed.join(' '));
  expect(await markedText(page)).toBe('');
  for (const { lang, voice } of await utterances()) expect([lang, voice]).toEqual(['vi-VN', 'Linh']);
});

test('a voice that never begins, or never ends, is found out and named', { tag: '@promise' }, async ({ openWith }) => {
  for (const manner of ['deaf', 'endless'] as const) {
    const page = await openWith({ viewport: wide });
    await page.clock.install();
    const { said, retry, texts, setManner } = await listenOn(page, [linh], manner);
    await expect.poll(texts).toHaveLength(1);
    await page.clock.runFor(manner === 'deaf' ? 8_000 : 30_000);
    await expect(said).toHaveText(readAloudMessages.trouble.stalled('Linh'));
    await setManner('told');
    await retry.click();
    await expect.poll(texts).toHaveLength(2);
    const [first, second] = await texts();
    expect(second).toBe(first);
    await expect(said).toHaveText('');
  }
});

test('an error of a voice has its own sentence, and another voice is offered', async ({ openWith }) => {
  const page = await openWith({ viewport: narrow });
  const { said, player, texts, utterances, setManner, voice } = await listenOn(page, [linh, an], 'network');
  await expect(said).toHaveText(/^Giọng đọc “Linh” cần mạng/);
  await setManner('told');
  await player.getByRole('button', { name: readAloudMessages.withVoice('An') }).click();
  await expect.poll(texts).toHaveLength(2);
  expect((await utterances()).map(({ lang, voice }) => [lang, voice])).toEqual([
    ['vi-VN', 'Linh'],
    ['vi-VN', 'An'],
  ]);
  await expect(listening(page).pause).toBeFocused();
  await expect(voice).toHaveValue('An');
  await page.reload();
  await listening(page).button.click();
  await expect(voice).toHaveValue('An');
});

test('voices that share an address can each be chosen, and are remembered', async ({ page }) => {
  const voices = ['Giọng 1', 'Giọng 2', 'Giọng 2', 'Giọng 3'].map((name) => ({
    name,
    lang: 'vi-VN',
    voiceURI: 'vi-VN',
  }));
  const { voice, utterances, come, player, setManner } = await listenOn(page, voices);
  const spokenBy = async () => (await utterances()).at(-1)?.voice;
  const chosen = () => voice.evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.label);
  await expect(voice.locator('option')).toHaveText(['Giọng 1', 'Giọng 2', 'Giọng 2 (2)', 'Giọng 3']);
  for (const label of ['Giọng 2', 'Giọng 3', 'Giọng 2 (2)', 'Giọng 1', 'Giọng 3']) {
    await voice.selectOption({ label });
    await expect.poll(spokenBy).toBe(label.replace(' (2)', ''));
    expect(await chosen()).toBe(label);
    await come(voices);
    expect(await chosen()).toBe(label);
  }
  await page.reload();
  await listening(page).button.click();
  await expect.poll(spokenBy).toBe('Giọng 3');
  expect(await chosen()).toBe('Giọng 3');
  await setManner('synthesis-failed');
  await listening(page).next.click();
  const other = player.getByRole('button', { name: readAloudMessages.withVoice('Giọng 1') });
  await other.waitFor();
  await setManner('told');
  await other.click();
  await expect.poll(spokenBy).toBe('Giọng 1');
});

test('pause remembers the sentence; sentences can be gone through; the mark is with the voice', async ({
  openWith,
}) => {
  const page = await openWith({ viewport: wide });
  const { texts, tell, pause, goOn, next, previous, isSpeaking } = await listenOn(page);
  const saying = async () => (await texts()).at(-1)?.replace(new RegExp(`^${readAloudMessages.caption}`), '');
  const [headline = '', lead = '', second = '', third = ''] = seed;
  await expect.poll(saying).toBe(headline);
  await expect(previous).toHaveAttribute('aria-disabled', 'true');
  await tell();
  await expect.poll(saying).toBe(lead);
  await expect.poll(() => markedText(page)).toBe(lead);
  await pause.click();
  expect(await isSpeaking()).toBe(false);
  await expect.poll(() => markedText(page)).toBe(lead);
  const count = (await texts()).length;
  await goOn.click();
  await expect.poll(async () => (await texts()).length).toBe(count + 1);
  expect(await saying()).toBe(lead);
  await next.click();
  await expect.poll(saying).toBe(second);
  await next.click();
  await expect.poll(saying).toBe(third);
  await expect.poll(() => markedText(page)).toBe(third);
  await previous.click();
  await expect.poll(saying).toBe(second);
  await pause.click();
  const before = (await texts()).length;
  await previous.click();
  await expect.poll(() => markedText(page)).toBe(lead);
  expect((await texts()).length).toBe(before);
});

test('the speed is the reader’s, at once and next time', async ({ openWith }) => {
  const page = await openWith({ viewport: narrow });
  const { speed, utterances } = await listenOn(page);
  await expect.poll(utterances).toHaveLength(1);
  await speed.selectOption('1,5×');
  await expect.poll(utterances).toHaveLength(2);
  const [first, second] = await utterances();
  expect([first?.rate, second?.rate]).toEqual([1, 1.5]);
  expect(second?.text).toBe(first?.text);
  await page.reload();
  await listening(page).button.click();
  await expect(speed).toHaveValue('1.5');
});

test('a voice from afar is given a sentence in pieces, which are marked as one', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  const { texts, tell } = await listenOn(page, [{ name: 'Google', lang: 'vi-VN', localService: false }]);
  await tell();
  const [headline = '', lead = ''] = seed;
  const pieces = async () => (await texts()).slice(1);
  for (let count = 1; ; count += 1) {
    await expect.poll(async () => (await pieces()).length).toBe(count);
    await expect.poll(() => markedText(page)).toBe(lead);
    if ((await pieces()).join('').length >= lead.length) break;
    await tell();
  }
  expect((await pieces()).join('')).toBe(lead);
  expect((await pieces()).length).toBeGreaterThan(2);
  for (const piece of await pieces()) expect(piece.length).toBeLessThanOrEqual(161);
  expect((await texts())[0]).toBe(headline);
});

test('without a voice it says what to do; voices that come late are taken up', { tag: '@promise' }, async ({
  openWith,
}) => {
  const page = await openWith({ viewport: narrow });
  const { player, retry, goOn, come, texts, said, close, button } = await listenOn(page, [samantha]);
  const missing = player.getByRole('heading', { name: readAloudMessages.noVoice(readAloudMessages.language('vi')) });
  await expect(missing).toBeFocused();
  await expect(player).toContainText('speech-dispatcher');
  await expect(player.getByText(readAloudMessages.systems.windows, { exact: true })).toBeHidden();
  await player.getByText(readAloudMessages.otherSystems).click();
  await expect(player.getByText(readAloudMessages.systems.windows, { exact: true })).toBeVisible();
  await retry.click();
  await expect(missing).toBeFocused();
  await come([samantha, linh]);
  await expect(goOn).toBeFocused();
  await expect(said).toHaveText(readAloudMessages.voiceCame);
  expect(await texts()).toEqual([]);
  await goOn.click();
  await expect.poll(texts).toEqual([seed[0]]);
  await close.click();
  await expect(button).toBeFocused();
});

test('voices that come within a moment are waited for', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  const { texts, pause } = await listenOn(page, [], 'told', [linh]);
  await expect(pause).toBeFocused();
  await expect.poll(texts).toEqual([seed[0]]);
});

for (const [how, missing] of [
  ['knows nothing of speech', ['speechSynthesis', 'SpeechSynthesisUtterance']],
  ['has the names of speech only', []],
] as const)
  test(`a browser that ${how} says that it cannot speak`, async ({ page }) => {
    await page.setViewportSize(narrow);
    await page.addInitScript((missing) => {
      for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance'])
        Object.defineProperty(window, name, { value: undefined, configurable: true });
      for (const name of missing) Reflect.deleteProperty(window, name);
    }, missing);
    await reader(page).open();
    const { button, player } = listening(page);
    await button.click();
    await expect(player.getByRole('heading')).toHaveText(readAloudMessages.noSpeech);
    await expect(player.locator(':focus').or(player.and(page.locator(':focus')))).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(player).toHaveCount(0);
    await expect(button).toBeFocused();
  });

test('the sentence stays in sight over the bar, and a reader who scrolls away is not pulled back', async ({
  openWith,
}) => {
  const page = await openWith({ viewport: narrow });
  const { texts, tell, toSentence, player, next } = await listenOn(page);
  const place = () =>
    page.evaluate(() => {
      const [first] = CSS.highlights.get('spoken') ?? [];
      const bar = document.querySelector('[data-place=bar]')?.getBoundingClientRect();
      const { top = 0 } = (first as Range | undefined)?.getBoundingClientRect() ?? {};
      return top >= 0 && top < (bar?.top ?? 0) - 40;
    });
  for (let count = 1; count < 8; count += 1) {
    await expect.poll(async () => (await texts()).length).toBe(count);
    await expect.poll(place, `sentence ${count}`).toBe(true);
    await tell();
  }
  await expect(toSentence).toHaveCount(0);
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(toSentence).toBeVisible();
  await tell();
  await expect.poll(async () => (await texts()).length).toBe(9);
  await expect.poll(() => markedText(page)).not.toBe('');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await toSentence.click();
  await expect.poll(place).toBe(true);
  await expect(toSentence).toHaveCount(0);
  await expect(player.locator(':focus')).toHaveText(readAloudMessages.pause);
  await page.evaluate(() => window.scrollTo(0, 0));
  await next.click();
  await expect.poll(place).toBe(true);
});

test('it begins with the first sentence in sight', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  const { texts } = await withVoices(page, [linh]);
  await reader(page).open();
  await page.evaluate(() => document.getElementById('doan-4')?.scrollIntoView());
  // A press by the test's own hand would scroll to the button first.
  await listening(page).button.dispatchEvent('click');
  await expect.poll(texts).toEqual([seed[5]]);
});

test('closing stops the voice and gives the focus back', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  const { isSpeaking, close, button, player, pause } = await listenOn(page);
  await expect.poll(isSpeaking).toBe(true);
  await expect(pause).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(player).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(await isSpeaking()).toBe(false);
  expect(await markedText(page)).toBe('');
  await page.keyboard.press('Enter');
  await expect.poll(isSpeaking).toBe(true);
  await close.click();
  await expect(button).toBeFocused();
  expect(await isSpeaking()).toBe(false);
});

test('leaving for another document or page stops the voice', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  const { isSpeaking, goOn } = await listenOn(page);
  await expect.poll(isSpeaking).toBe(true);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await isSpeaking()).toBe(false);
  await goOn.click();
  await expect.poll(isSpeaking).toBe(true);
  await page.getByRole('link', { name: messages.ownComments }).click();
  await page.getByRole('heading', { level: 1, name: messages.ownComments }).waitFor();
  // React runs the cleanups of a page that a link has replaced some time after the next one is seen.
  await expect.poll(isSpeaking).toBe(false);
});

test('by keyboard alone: open, pause, go on, next, speed, close', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  const { texts } = await withVoices(page, [linh]);
  await reader(page).open();
  const { button, pause, goOn, next, speed } = listening(page);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(pause).toBeFocused();
  await page.keyboard.press('Space');
  await expect(goOn).toBeFocused();
  await page.keyboard.press('Space');
  await expect(pause).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await texts()).at(-1)).toBe(seed[1]);
  await page.keyboard.press('Tab');
  await expect(speed).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(button).toBeFocused();
});

test('the bar covers neither the focus, nor the floating link, nor the end of the page', async ({ openWith }) => {
  const page = await openWith({ viewport: narrow });
  const { pause, player, close } = await listenOn(page);
  await pause.click();
  const barTop = async () => (await player.boundingBox())?.y ?? 0;
  await close.focus();
  // The link to the top, the fields of the form, its button.
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80));
    const isClear = async () =>
      (await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0)) + 40 <= (await barTop());
    await expect.poll(isClear, words).toBe(true);
  }
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  // The last words of the page: below them is room, and how the window rounds its end is the browser's affair.
  const words = page.locator(`#${footerId} p`).last();
  const wordsEnd = () => words.evaluate((element) => element.getBoundingClientRect().bottom);
  await expect.poll(async () => (await wordsEnd()) <= (await barTop())).toBe(true);
  await page.evaluate(() => document.getElementById('doan-6')?.scrollIntoView());
  const floating = page.locator(`[data-shown] > a[href="#${headlineId}"]`);
  // On a narrow screen it shows itself to a reader who turns back up the page.
  const turnUp = () => page.evaluate(() => window.scrollBy(0, -10)).then(() => floating.isVisible());
  await expect.poll(turnUp).toBe(true);
  const box = await floating.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(await barTop());
});

test('in a low window the player stands in the flow and covers nothing', async ({ openWith }) => {
  const page = await openWith({ viewport: { width: 640, height: 300 } });
  const { player, tell, texts, pause } = await listenOn(page);
  await expect(pause).toBeFocused();
  expect(await player.evaluate((element) => getComputedStyle(element).position)).toBe('static');
  expect(await page.evaluate(() => getComputedStyle(document.body).paddingBlockEnd)).toBe('0px');
  await tell();
  await expect.poll(texts).toHaveLength(2);
  const top = () =>
    page.evaluate(() => {
      const [first] = CSS.highlights.get('spoken') ?? [];
      return first instanceof Range ? first.getBoundingClientRect().top : -1;
    });
  await expect.poll(async () => (await top()) >= 0 && (await top()) < 100).toBe(true);
});

test('a browser without marks in the text has the block marked', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'));
  const { tell, close } = await listenOn(page);
  await expect(page.locator('[data-spoken]')).toHaveAttribute('id', headlineId);
  await tell();
  await expect(page.locator('[data-spoken]')).toHaveAttribute('id', 'doan-1');
  await close.click();
  await expect(page.locator('[data-spoken]')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the mark leaves all text its contrast in every theme, ${colorScheme}`, async ({ openWith }) => {
    const page = await openWith({ colorScheme, viewport: wide });
    await listenOn(page);
    for (const theme of ['device', 'light', 'sepia', 'dark', 'contrast']) {
      const { ratio, seen } = await page.evaluate((theme) => {
        document.documentElement.dataset.theme = theme;
        const probe = document.body.appendChild(document.createElement('p'));
        probe.style.cssText = 'background: var(--spoken); color: var(--ink)';
        const { backgroundColor, color } = getComputedStyle(probe);
        const paper = getComputedStyle(document.body).backgroundColor;
        probe.remove();
        const luminance = (value: string) => {
          const canvas = document.createElement('canvas').getContext('2d');
          if (!canvas) return 0;
          canvas.fillStyle = value;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
            const share = byte / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const contrast = (a: string, b: string) => {
          const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
          return (light + 0.05) / (dark + 0.05);
        };
        return { ratio: contrast(backgroundColor, color), seen: contrast(backgroundColor, paper) };
      }, theme);
      expect(ratio, theme).toBeGreaterThan(7);
      expect(seen, theme).toBeGreaterThan(1.15);
    }
  });
}

test('a translated article is read as it stands there, by a voice of that language', async ({ openWith }) => {
  const page = await openWith({ viewport: wide });
  const { player, button, texts, utterances } = await listenOn(page, [linh, samantha]);
  await expect.poll(async () => (await utterances()).at(-1)?.voice).toBe('Linh');
  const again = await button.elementHandle();
  if (!again) throw new Error('There is no button to listen.');
  await again.click();
  await expect(player).toHaveCount(0);
  // As Chrome's translator does it: other words, in elements of its own, and its language at the root.
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
    for (const node of nodes) {
      if (node.data.trim() === '' || node.parentElement?.closest('script, style, textarea')) continue;
      const font = document.createElement('font');
      font.textContent = 'It stands here in English.';
      node.replaceWith(font);
    }
  });
  // The same button, by another name.
  await again.click();
  await expect.poll(async () => (await utterances()).at(-1)).toMatchObject({ voice: 'Samantha', lang: 'en-US' });
  expect((await texts()).at(-1)).toBe('It stands here in English.');
});
