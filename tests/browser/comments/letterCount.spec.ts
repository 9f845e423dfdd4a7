import { commentFormId } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { reader } from '../support/reader.ts';
import { expectComments } from '../support/stored.ts';

/** One letter to people: three code points in NFD, seven in the family. */
const decomposed = 'ế'.normalize('NFD');
const family = '👨‍👩‍👧‍👦';
const tooLong = messages.longComment;

test('5,000 letters are allowed, counted as people do; 5,001 are refused and nothing is cut', {
  tag: '@promise',
}, async ({ page }) => {
  const { open, textBox, send, list, section } = reader(page);
  const allowed = decomposed.repeat(4000) + family.repeat(1000);
  await open();
  await textBox.fill(`${allowed}!`);
  await expect(section.getByText(messages.lettersOver(1, false))).toBeVisible();
  await send.click();
  await expect(textBox).toHaveAttribute('aria-invalid', 'true');
  await expect(textBox).toHaveAccessibleDescription(tooLong);
  await expect(textBox).toBeFocused();
  await expect(textBox).toHaveValue(`${allowed}!`);
  await expect(list).toHaveCount(0);
  await textBox.press('Control+End');
  await textBox.press('Backspace');
  await expect(textBox).toHaveAttribute('aria-invalid', 'false');
  await expect(section.getByText(messages.lettersLeft(0))).toBeVisible();
  await send.click();
  await expect(list).toHaveCount(1);
  await expectComments(page, allowed.normalize('NFC'));
  await expect(section.getByText(messages.lettersLeft(0))).toHaveCount(0);
});

test('the count shows only near the limit, in a status region that is there before', async ({ page }) => {
  const { open, textBox } = reader(page);
  await open();
  const count = page.locator(`#${commentFormId} textarea + [role=status]`);
  await expect(count).toHaveCount(1);
  for (const [letters, said] of [
    [4499, ''],
    [4501, messages.lettersLeft(499)],
    [5000, messages.lettersLeft(0)],
    [5003, messages.lettersOver(3, false)],
    [10, ''],
  ] as const) {
    await textBox.fill(decomposed.repeat(letters));
    await expect(count, `${letters}`).toHaveText(said);
  }
});

test('the count is told when the typing pauses, not at each letter', async ({ page }) => {
  const { open, textBox } = reader(page);
  await open();
  const told = await textBox.evaluateHandle((area: HTMLTextAreaElement) => {
    const told: (string | null)[] = [];
    const count = area.parentElement?.querySelector('[role=status]');
    if (count)
      new MutationObserver(() => told.push(count.textContent)).observe(count, { childList: true, subtree: true });
    let letters = 4989;
    const type = () => {
      letters += 1;
      area.value = 'a'.repeat(letters);
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      if (letters < 5000) setTimeout(type, 60);
    };
    type();
    return told;
  });
  await expect.poll(() => told.evaluate((told) => told.at(-1))).toBe(messages.lettersLeft(0));
  expect(await told.jsonValue()).toEqual([messages.lettersLeft(0)]);
});

test('a million pasted letters neither stop the page nor are cut', async ({ page }) => {
  const { open, textBox, send, section } = reader(page);
  await open();
  const { idle, longest, atOnce } = await textBox.evaluate(async (area: HTMLTextAreaElement) => {
    area.value = `${'Người Việt Nam. '.repeat(62_500)}`;
    area.getBoundingClientRect();
    // A measure of the processor, however busy it is: all letters once, before and after.
    const countAll = () => {
      const start = performance.now();
      for (const _ of new Intl.Segmenter().segment(area.value));
      return performance.now() - start;
    };
    const longestStop = async (duration: number) => {
      let longest = 0;
      const end = performance.now() + duration;
      for (let last = performance.now(); last < end; ) {
        await new Promise((done) => setTimeout(done));
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
      }
      return longest;
    };
    const idle = await longestStop(1500);
    const before = countAll();
    // From here on it is the page's own work; laying out the text was the browser's.
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    const longest = await longestStop(1500);
    return { idle, longest, atOnce: Math.max(before, countAll()) };
  });
  const description = `${Math.round(longest)} ms; ${Math.round(atOnce)} to count all at once`;
  test.info().annotations.push({ type: 'longest stop', description });
  // What the machine does besides stops an idle page too.
  expect(longest).toBeLessThan(5 * atOnce + idle);
  await expect(section.getByText(messages.lettersOver(5000, true))).toBeVisible();
  await send.click();
  await expect(textBox).toHaveAccessibleDescription(tooLong);
  expect(await textBox.evaluate((area: HTMLTextAreaElement) => area.value.length)).toBe(1_000_000);
});

test('a name takes 100 letters, counted as people do, and no half of an emoji', async ({ page }) => {
  const { open, textBox, nameField, send, list } = reader(page);
  await open();
  const most = decomposed.repeat(98) + family.repeat(2);
  await nameField.fill(most);
  await expect(nameField).toHaveValue(most);
  await nameField.press('End');
  await page.keyboard.insertText(family);
  await nameField.press('Home');
  await page.keyboard.insertText('đa');
  await expect(nameField).toHaveValue(most);
  await textBox.fill('Hay quá');
  await send.click();
  await expect(list).toHaveCount(1);
  await expect(list.getByRole('heading')).toContainText(most.normalize('NFC'));
});

test('letters that show nothing are not kept in a name', async ({ page }) => {
  const { open, textBox, nameField, send, list } = reader(page);
  await open();
  await nameField.fill('\uFEFFQu\u00ADản\u200B trị\u{E0041} \u3164❤️\u200D');
  await textBox.fill('Hay quá');
  await send.click();
  await expect(list.getByRole('heading').locator('bdi')).toHaveText('Quản trị ❤️');
});
