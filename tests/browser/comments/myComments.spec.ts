import { commentPrefix } from '../../../src/ids.ts';
import { messages } from '../../../src/language/current/core.ts';
import { myCommentsMessages } from '../../../src/language/current/myComments.ts';
import { articlePath, myCommentsPath } from '../../../src/paths.ts';
import { expect, test } from '../support/media.ts';
import { annotation, annotationSet, ownComments } from '../support/myComments.ts';
import { articleAddress, reader } from '../support/reader.ts';
import { sites } from '../support/sites.ts';
import { keptKeys } from '../support/stored.ts';

const fixtures = [
  `${sites.fixtures}${articlePath('every-block')}`,
  `${sites.fixtures}${articlePath('second-article')}`,
];

test('without a comment the page says so, where comments live and that browsers clear them', async ({ page }) => {
  const { open, main } = ownComments(page);
  await open();
  await expect(page).toHaveTitle('Bình luận của tôi – Bản Tin');
  await expect(main).toContainText(myCommentsMessages.none);
  await expect(main).toContainText('Safari xóa dữ liệu của những trang không được mở trong bảy ngày');
  await expect(main.getByRole('button', { name: myCommentsMessages.save, exact: true })).toBeDisabled();
});

test('comments over several articles stand under their headlines, the newest first, and lead to their places', async ({
  page,
}) => {
  const { open, post } = reader(page);
  const own = ownComments(page);
  for (const [index, address] of fixtures.entries()) {
    await open(address);
    await post(`Ý kiến ${index}`);
  }
  await page.getByRole('link', { name: messages.ownComments }).click();
  await expect(own.groups).toHaveCount(2);
  await expect(own.groups.first()).toHaveText('Cống Ba Lai đóng sớm mười ngày');
  await expect(own.texts).toHaveText(['Ý kiến 1', 'Ý kiến 0']);
  await own.main.locator('h3 a').last().click();
  await expect(page).toHaveURL(new RegExp(`${articlePath('every-block')}#${commentPrefix}`));
  await expect(page.getByRole('article').filter({ hasText: 'Ý kiến 0' }).last()).toBeFocused();
});

test('the search finds with and without marks, and what is written so letter for letter first', {
  tag: '@promise',
}, async ({ page }) => {
  const { open, post } = reader(page);
  const own = ownComments(page);
  await open();
  for (const text of ['Cảm ơn tuyến đầu', 'Chuyện tuyên truyền', 'Đồng Nai và Bến Tre']) await post(text);
  await own.open();
  const finds = async (query: string, texts: string[]) => {
    await own.searchField.fill(query);
    await expect(own.texts).toHaveText(texts);
    await expect(own.found).toHaveText(myCommentsMessages.found(texts.length));
  };
  await finds('dong nai', ['Đồng Nai và Bến Tre']);
  await finds('tuyen', ['Chuyện tuyên truyền', 'Cảm ơn tuyến đầu']);
  await finds('tuyến', ['Cảm ơn tuyến đầu']);
  await finds('TUYẾN dau', ['Cảm ơn tuyến đầu']);
  await finds('Hà Nội', []);
  await own.searchField.fill('');
  await expect(own.found).toHaveText(myCommentsMessages.total(3));
});

test('a comment that another tab posts, changes or deletes is so here too', async ({ page, context }) => {
  const { open, post, list } = reader(page);
  await open();
  const other = await context.newPage();
  const own = ownComments(other);
  await own.open();
  await post('vừa viết');
  await expect(own.texts).toHaveText(['vừa viết']);
  await list.getByRole('button', { name: new RegExp(`^${messages.action.delete}`) }).click();
  await expect(own.texts).toHaveCount(0);
});

test('the saved file is an AnnotationSet, the other one is text to read @chromium', async ({ page }) => {
  const { open, post, nameField, list } = reader(page);
  const own = ownComments(page);
  await open();
  await nameField.fill('Minh Thư');
  await post('Ý đầu tiên');
  await list.getByRole('button', { name: new RegExp(`^${messages.action.reply}`) }).click();
  await page.getByRole('textbox', { name: messages.actionOn.reply('Minh Thư') }).fill('Câu trả lời');
  await page.getByRole('button', { name: messages.sendReply }).click();
  await expect(list).toHaveCount(2);
  await own.open();
  const { name, text } = await own.save(myCommentsMessages.save);
  expect(name).toMatch(/^binh-luan-cua-toi-\d{4}-\d{2}-\d{2}\.json$/);
  await expect(own.said).toHaveText(`Đã yêu cầu trình duyệt ghi tệp ${name}.`);
  const set = JSON.parse(text);
  expect(set).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationSet' });
  const [reply, first] = set.items;
  expect(first).toMatchObject({
    type: 'Annotation',
    motivation: 'commenting',
    creator: { type: 'Person', name: 'Minh Thư' },
    target: { source: articleAddress },
    body: { type: 'TextualBody', value: 'Ý đầu tiên', format: 'text/plain' },
  });
  expect(reply).toMatchObject({ motivation: 'replying', 'as:inReplyTo': first.id });
  const markdown = await own.save(/Markdown/);
  expect(markdown.name).toMatch(/\.md$/);
  expect(markdown.text).toContain('> Ý đầu tiên');
});

test('loading a file says first what is new, here already, different or refused; twice adds nothing', {
  tag: '@promise',
}, async ({ page }) => {
  const own = ownComments(page);
  await own.open();
  await own.choose(annotationSet([annotation('a', 'một'), annotation('b', 'hai', { 'as:inReplyTo': 'urn:uuid:a' })]));
  await expect(own.trial.getByRole('heading')).toBeFocused();
  await expect(own.trial).toContainText(myCommentsMessages.fresh(2));
  await expect(own.texts, 'nothing is done yet').toHaveCount(0);
  await page.getByRole('button', { name: myCommentsMessages.loadThese(2) }).click();
  await expect(own.said).toHaveText(myCommentsMessages.loaded(2));
  await expect(own.texts).toHaveCount(2);

  const mixed = [annotation('a', 'một'), annotation('b', 'hai, khác'), annotation('c', 'ba'), annotation('d', ' ')];
  await own.choose(annotationSet(mixed));
  for (const line of [myCommentsMessages.fresh(1), myCommentsMessages.same(1), myCommentsMessages.differing(1)])
    await expect(own.trial).toContainText(line);
  await own.trial.getByText(myCommentsMessages.refused(1)).click();
  await expect(own.trial).toContainText(myCommentsMessages.refusal(4, myCommentsMessages.refusalReason['no-text'], ''));
  await page.getByRole('button', { name: myCommentsMessages.loadThese(1) }).click();
  await expect(own.texts.filter({ hasText: 'khác' }), 'nothing is overwritten in silence').toHaveCount(0);

  // At once, while the other one may still be on its way to the disk.
  await own.choose(annotationSet(mixed));
  await expect(
    page.getByRole('button', { name: new RegExp(`^${myCommentsMessages.loadThese(1).replace(/1.*$/, '')}\\d`) }),
  ).toHaveCount(0);
  await own.trial.getByRole('checkbox').check();
  await page.getByRole('button', { name: myCommentsMessages.loadThese(1) }).click();
  await expect(own.texts.filter({ hasText: 'hai, khác' })).toHaveCount(1);
  await expect(own.texts).toHaveCount(3);
});

test('an imported thread stands on the article as it was, by its own times', async ({ page }) => {
  const own = ownComments(page);
  const { open, post, list, heading } = reader(page);
  await open();
  await post('mới nhất');
  await own.open();
  await own.choose(
    annotationSet([
      annotation('b', 'trả lời cũ', { created: '2020-01-02T00:00:00Z', 'as:inReplyTo': 'urn:uuid:a' }),
      annotation('a', 'ý cũ', { created: '2020-01-01T00:00:00Z' }),
      annotation('e', 'trả lời một ý đã mất', { created: '2020-01-03T00:00:00Z', 'as:inReplyTo': 'urn:uuid:gone' }),
    ]),
  );
  await page.getByRole('button', { name: myCommentsMessages.loadThese(3) }).click();
  await expect(own.said).toHaveText(myCommentsMessages.loaded(3));
  await open();
  await expect(heading).toHaveText(`${messages.comments} (4)`);
  await expect(list.locator('p[dir]')).toHaveText(['mới nhất', 'trả lời một ý đã mất', 'ý cũ', 'trả lời cũ']);
  await expect(page.getByText(messages.tombstone, { exact: true })).toHaveCount(1);
});

const faulty = {
  'no JSON': ['xin chào', myCommentsMessages.fileFault['not-json']],
  'nested a hundred thousand deep': ['['.repeat(100_000), myCommentsMessages.fileFault['not-json']],
  'some other JSON': ['{"type":"Feature"}', myCommentsMessages.fileFault['not-a-set']],
  'a set of nothing': ['{"type":"AnnotationSet","items":7}', myCommentsMessages.fileFault['not-a-set']],
} as const;

for (const [what, [text, sentence]] of Object.entries(faulty)) {
  test(`a file that is ${what} is refused with a sentence at the field`, async ({ page }) => {
    const own = ownComments(page);
    await own.open();
    await own.choose(text);
    await expect(own.failure).toContainText(sentence);
    await expect(own.file).toHaveAccessibleDescription(new RegExp(sentence));
  });
}

test('everything of the reader’s is erased, in every tab, after an offer to save it @chromium', {
  tag: '@promise',
}, async ({ page, context }) => {
  const own = ownComments(page);
  const other = await context.newPage();
  const { open, post, nameField, textBox, heading } = reader(other);
  await open();
  await nameField.fill('Minh Thư');
  await post('của tôi');
  await textBox.fill('còn dở');
  // The draft is on its way to the store for up to half a second.
  await expect(async () => {
    await own.open();
    await expect(own.main).toContainText('còn dở', { timeout: 5_000 });
  }).toPass();
  const opener = page.getByRole('button', { name: `${myCommentsMessages.erase}…` });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: myCommentsMessages.eraseQuestion });
  await expect(dialog).toContainText(myCommentsMessages.eraseWarning(1, 1));
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  // As in Safari, where a press focuses no button.
  await page.evaluate(() => document.addEventListener('mousedown', (event) => event.preventDefault()));
  await opener.evaluate((focused) => focused.blur());
  await opener.click();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await opener.click();
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: myCommentsMessages.saveFirst }).click();
  await saving;
  await dialog.getByRole('button', { name: myCommentsMessages.erase }).click();
  await expect(own.said).toHaveText(myCommentsMessages.erased);
  await expect(own.main).toContainText(myCommentsMessages.none);
  await expect(heading).toHaveText(`${messages.comments} (0)`);
  await other.close();
  const left = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(siteNames.databaseName);
      opening.onsuccess = () => resolve(opening.result);
    });
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const counts = names.map((name) => transaction.objectStore(name).count());
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    return counts.map(({ result }) => result);
  });
  // By the mark a page that hears of nothing knows it later.
  expect({ records: left, keys: await keptKeys(page) }).toEqual({
    records: [0, 0, 0, 0],
    keys: [`${siteNames.keyPrefix}erasure`],
  });
});

test('where nothing can be stored the page says why', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await page.goto(myCommentsPath);
  await expect(page.getByText(/^Trình duyệt này không cho trang lưu dữ liệu/)).toBeVisible();
});

test('without a script the page says what it needs @chromium', async ({ openWith }) => {
  const page = await openWith({ javaScriptEnabled: false });
  await page.goto(`${sites.production}${myCommentsPath}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.ownComments);
  await expect(page.getByText('Đang đọc bình luận')).toBeHidden();
});

test('the browser is asked to keep the comments after the first one, not before and not again', async ({ page }) => {
  const { open, post } = reader(page);
  await page.addInitScript(() => {
    const asked = { times: 0 };
    Object.assign(window, { asked });
    // Firefox's empty page, where this runs too, has none.
    if (!navigator.storage) return;
    navigator.storage.persist = async () => {
      asked.times += 1;
      return false;
    };
  });
  const asked = () => page.evaluate(() => (window as unknown as { asked: { times: number } }).asked.times);
  await open();
  expect(await asked()).toBe(0);
  await post('thứ nhất');
  await post('thứ hai');
  expect(await asked()).toBe(1);
});

test('after twenty new comments a line offers to save them, until the reader has seen the file or puts it off @chromium', async ({
  page,
}) => {
  const { open, post, section } = reader(page);
  const own = ownComments(page);
  const offer = section.getByText(/^Bạn đã viết nhiều bình luận mới/);
  await open();
  for (let count = 1; count <= 20; count += 1) {
    await expect(offer).toHaveCount(0);
    await post(`ý ${count}`);
  }
  await expect(offer).toBeVisible();
  await page.reload();
  await expect(offer).toBeVisible();
  await own.open();
  await own.save(myCommentsMessages.save);
  await open();
  await expect(offer, 'whether the file has come no browser tells').toBeVisible();
  await own.open();
  await own.save(myCommentsMessages.save);
  await page.getByRole('button', { name: myCommentsMessages.fileIsThere }).click();
  await expect(own.said).toHaveText(myCommentsMessages.noted);
  await open();
  await expect(offer).toHaveCount(0);
});
