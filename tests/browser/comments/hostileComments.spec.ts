import { messages } from '../../../src/language/current/core.ts';
import { myCommentsMessages } from '../../../src/language/current/myComments.ts';
import { articlePath } from '../../../src/paths.ts';
import { boxes } from '../support/boxes.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { expectNoHarm } from '../support/harmless.ts';
import { hostileStrings } from '../support/hostileStrings.ts';
import { annotation, annotationSet, ownComments } from '../support/myComments.ts';
import { articleId, writeRecords } from '../support/rawStore.ts';
import { reader } from '../support/reader.ts';
import { sites } from '../support/sites.ts';

/** As the store keeps a text: NFC, well-formed, one kind of line end, nothing at the ends. */
const kept = (text: string) => text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').trim();

/** Whether all addresses in a text are shown as they were written; another is shown as the one that it leads to. */
const isPlain = (text: string) => !/https?:/i.test(text);

/** The texts of elements; half a character is told in different ways. */
const textsOf = (elements: Element[]) => elements.map(({ textContent }) => textContent.toWellFormed());

test('500 hostile comments, half of them answers, with hostile names and ids, are shown as texts', {
  tag: '@promise',
}, async ({ page }) => {
  const { open, section, list } = reader(page);
  await open();
  const idOf = (index: number) => `${index} ${hostileStrings[index]}`.toWellFormed();
  const records = hostileStrings.map((text, index) => {
    const createdAt = Date.UTC(2026, 0, 1) + index * 60_000;
    const comment = {
      id: idOf(index),
      articleId,
      text,
      name: text.slice(0, 100),
      createdAt,
      editedAt: createdAt + 1,
    };
    const parentId = idOf(index - 1);
    return index % 2
      ? { ...comment, parentId, reply: [parentId, createdAt] }
      : { ...comment, thread: [articleId, createdAt] };
  });
  await writeRecords(page, 'comments', (_, given) => JSON.parse(given), JSON.stringify(records));
  await page.reload();
  await list.first().waitFor();
  const more = section.getByRole('button', { name: messages.moreComments });
  for (let count = await list.count(); await more.count(); count = await list.count()) {
    await more.press('Enter');
    await expect.poll(() => list.count()).toBeGreaterThan(count);
  }
  await expect(list).toHaveCount(hostileStrings.length);
  const shown = await list.locator('p[dir=auto]').evaluateAll(textsOf);
  expect(shown.filter(isPlain).toSorted()).toEqual(
    hostileStrings
      .map((text) => text.toWellFormed())
      .filter(isPlain)
      .toSorted(),
  );
  await expectNoHarm(page);
});

test('a file of 500 hostile comments about hostile articles is told, loaded, shown and searched', async ({ page }) => {
  const own = ownComments(page);
  await own.open();
  const items = hostileStrings.map((text, index) =>
    annotation(`${index}${text}`.toWellFormed(), text, {
      creator: { type: 'Person', name: text },
      target: {
        source: `${sites.production}${articlePath(encodeURIComponent(text.toWellFormed()))}`,
        meta: { headings: [{ level: 1, txt: text }] },
      },
    }),
  );
  const refused = hostileStrings.map((text) => annotation(text, text, { created: text, type: text, [text]: text }));
  await own.choose(annotationSet([...items, ...refused]));
  await expect(own.trial).toContainText(myCommentsMessages.fresh(500));
  // By keyboard here and below: letters of many scripts get their height late and move buttons away from under the pointer,
  // and links under it, whose missing pages would be prefetched.
  await page.getByText(/^500 mục không nạp được/).press('Enter');
  await expectNoHarm(page);
  await page.getByRole('button', { name: myCommentsMessages.loadThese(500) }).press('Enter');
  await expect(own.said).toHaveText(myCommentsMessages.loaded(500));
  const more = page.getByRole('button', { name: messages.moreComments });
  await expect(own.found).toContainText('500');
  await more.waitFor();
  for (let count = await own.texts.count(); await more.count(); count = await own.texts.count()) {
    await more.press('Enter');
    await expect.poll(() => own.texts.count()).toBeGreaterThan(count);
  }
  const shown = await own.texts.evaluateAll(textsOf);
  expect(shown.filter(isPlain).toSorted()).toEqual(hostileStrings.map(kept).filter(isPlain).toSorted());
  await expectNoHarm(page);

  // Faster than anyone types; the field must stay as it was typed.
  const found = await own.searchField.evaluate(async (field: HTMLInputElement, strings) => {
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    let differences = 0;
    for (const text of strings) {
      setValue?.call(field, text);
      const before = field.value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((settle) => setTimeout(settle));
      if (field.value !== before) differences += 1;
    }
    return differences;
  }, hostileStrings);
  expect(found).toBe(0);
  await expectNoHarm(page);
});

test('500 hostile drafts are shown as texts, and one comes back to its box as that text', async ({ page }) => {
  const { open, textBox, nameField } = reader(page);
  const own = ownComments(page);
  await open();
  const drafts = hostileStrings.map((text, index) => ({
    id: `nhap ${index} ${text}`,
    articleId: index ? text : articleId,
    box: index ? `${index % 2 ? 'reply' : 'edit'}:${text}` : 'new',
    text,
    name: text,
    savedAt: Date.UTC(2026, 0, 1) + index,
  }));
  const articles = hostileStrings.map((text) => ({ id: text, headline: text }));
  await writeRecords(page, 'drafts', (_, given) => JSON.parse(given), JSON.stringify(drafts));
  await writeRecords(page, 'articles', (_, given) => JSON.parse(given), JSON.stringify(articles));
  await own.open();
  const shown = await own.main.locator('section > ol > li > p[dir]').evaluateAll(textsOf);
  const missing = hostileStrings.map((text) => text.toWellFormed()).filter((text) => !shown.includes(text));
  expect(missing).toEqual([]);
  await expectNoHarm(page);
  await open();
  await expect(textBox).toHaveValue(hostileStrings[0] ?? '');
  await expect(nameField).toHaveValue(hostileStrings[0] ?? '');
  await expectNoHarm(page);
});

test('a hostile answer, change and name that are typed are the texts they are', async ({ page }) => {
  const { open, post, nameField, list, comment } = reader(page);
  const { reply, edit } = boxes(page);
  await open();
  await post('gốc');
  const some = hostileStrings.filter(
    (text, index) => index % 60 === 45 && !/[\p{Cc}\p{Bidi_Control}]|https?:/u.test(text),
  );
  expect(some.length).toBeGreaterThan(3);
  for (const [index, text] of some.entries()) {
    const before = index ? `${some[index - 1]} sửa ${index - 1}` : 'gốc';
    await nameField.fill(text);
    if (!index) await reply('gốc', `đáp ${text}`);
    await edit(before, `${text} sửa ${index}`);
    await expect(comment(`${text} sửa ${index}`.normalize().trim()).first()).toBeVisible();
  }
  await expect(list).toHaveCount(2);
  await expectNoHarm(page);
});
