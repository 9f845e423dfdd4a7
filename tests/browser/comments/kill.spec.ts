import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { messages } from '../../../src/language/current/core.ts';
import { formatNumber } from '../../../src/language/current/numbers.ts';
import { expect, type KillableBrowser, test } from '../support/killBrowser.ts';
import { annotation, annotationSet, ownComments } from '../support/myComments.ts';
import { countRecords, readRecords } from '../support/rawStore.ts';
import { reader } from '../support/reader.ts';

/** `npm run test:kill` runs all of them, `npm run test:all` a tenth; the first few of those are for `npm test`. */
const share = Number(process.env.KILL_SHARE ?? 0.1);
const tag = (isFirst: boolean) => ({ tag: isFirst ? ['@promise'] : [] });
const allPosts = inTwo(Math.ceil(200 * share), 2);
const allTypings = inTwo(Math.ceil(100 * share), 1);
const imports = Math.ceil(30 * share);

/** The numbers of two tests: the first few, and the rest of so many. */
function inTwo(all: number, first: number) {
  return [first, all - first].map((count, index) => [count, tag(index === 0)] as const);
}

/** How many comments the imported file has: enough for the import to take a while. */
const many = 1_500;

/** No more than what was typed in so many ms may be lost. */
const mayBeLost = 1_000;

test.describe('a browser that is killed', { tag: '@chromium' }, () => {
  for (const [posts, details] of allPosts)
    test(`keeps the comment, right after “Đã gửi”: ${posts} of ${posts}`, details, async ({ startChromium }) => {
      test.setTimeout(60_000 + 5_000 * posts);
      let { page, kill } = await start(startChromium);
      for (let number = 1; number <= posts; number += 1) {
        const { textBox, send } = reader(page);
        await textBox.fill(`sống sót ${number}`);
        const sent = whenSaid(page, messages.sent);
        await send.click({ noWaitAfter: true });
        await sent;
        await kill();
        ({ page, kill } = await start(startChromium));
        const { heading, list, textBox: box } = reader(page);
        await expect(heading).toHaveText(`${messages.comments} (${number})`);
        await expect(list.first()).toContainText(`sống sót ${number}`);
        await expect(box).toHaveValue('');
        tellProgress('comments kept', number, posts);
      }
      expect(new Set((await readRecords(page, 'comments')).map(({ text }) => text)).size).toBe(posts);
    });

  for (const [typings, details] of allTypings)
    test(
      `at a random moment of typing loses a second of it at most: ${typings} of ${typings}`,
      details,
      async ({ startChromium }) => {
        test.setTimeout(60_000 + 9_000 * typings);
        let most = 0;
        let { page, kill } = await start(startChromium);
        for (let number = 1; number <= typings; number += 1) {
          const written = typeOn(page, number);
          await wait(400 + 1_600 * Math.random());
          const killedAt = performance.now();
          await kill();
          const typed = await written;
          const due = typed.filter(({ at }) => at <= killedAt - mayBeLost);
          ({ page, kill } = await start(startChromium));
          const { textBox } = reader(page);
          const whole = typed.map(({ letter }) => letter).join('');
          if ((await countRecords(page, 'drafts')) > 0) await expect(textBox).not.toHaveValue('');
          const restored = await textBox.inputValue();
          expect(whole.startsWith(restored), `${restored} begins ${whole}`).toBe(true);
          expect(restored.length, `${restored} of ${whole}`).toBeGreaterThanOrEqual(due.length);
          const firstLost = typed[restored.length];
          if (firstLost) most = Math.max(most, killedAt - firstLost.at);
          if (restored) await page.getByRole('button', { name: messages.discardDraft }).click();
          await expect.poll(() => countRecords(page, 'drafts')).toBe(0);
          tellProgress(`typings kept but for the last ${Math.round(most)} ms at most`, number, typings);
        }
      },
    );

  test(`in the middle of an import keeps all of it or nothing: ${imports} of ${imports}`, async ({ startChromium }) => {
    test.setTimeout(60_000 + 9_000 * imports);
    let { page, kill } = await start(startChromium, false);
    const load = await chooseFile(page, 0);
    const began = performance.now();
    await load.click();
    await expect(ownComments(page).said).toHaveText(`Đã nạp ${formatNumber(many)} bình luận.`);
    const lasts = performance.now() - began;
    let all = 0;
    let deleted = 0;
    for (let number = 1; number <= imports; number += 1) {
      const loading = await chooseFile(page, number);
      const before = await countRecords(page, 'comments');
      let told = false;
      const hear = () => {
        told = true;
      };
      whenSaid(page, `Đã nạp ${formatNumber(many)} bình luận.`).then(hear, () => {});
      await loading.click({ noWaitAfter: true });
      await wait((lasts * (number - Math.random())) / imports);
      await kill();
      const restarted = await start(startChromium, false);
      ({ page, kill } = restarted);
      const after = await countRecords(page, 'comments');
      if (before > 0 && after === 0) {
        // The browser itself has, and says so: see `hasDeletedDatabase`.
        await expect.poll(restarted.hasDeletedDatabase, 'all is lost, by Chromium').toBe(true);
        deleted += 1;
        console.log(`  ${number} of ${imports}: Chromium found its own database corrupted, and deleted it`);
        continue;
      }
      const added = after - before;
      expect(told ? [many] : [0, many], 'how many of the import are kept').toContain(added);
      if (added > 0) all += 1;
      tellProgress(`imports of ${Math.round(lasts)} ms: ${all} kept all, the others nothing`, number, imports);
    }
    expect(deleted, 'how often the browser has lost all').toBeLessThan(imports);
  });
});

type Started = Pick<KillableBrowser, 'kill' | 'hasDeletedDatabase'> & { page: Page };

async function start(startChromium: () => Promise<KillableBrowser>, onArticle = true): Promise<Started> {
  const { context, kill, hasDeletedDatabase } = await startChromium();
  const page = context.pages()[0] ?? (await context.newPage());
  await (onArticle ? reader(page) : ownComments(page)).open();
  return { page, kill, hasDeletedDatabase };
}

/** Settles as soon as the page says something, sooner than Playwright looks. */
function whenSaid(page: Page, words: string): Promise<void> {
  return page.evaluate(
    (words) =>
      new Promise<void>((settle) => {
        const observer = new MutationObserver(() => {
          if (!document.body.textContent?.includes(words)) return;
          observer.disconnect();
          settle();
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    words,
  );
}

/** Types letter by letter until the browser is gone; tells each letter, and when it was in the box. */
async function typeOn(page: Page, number: number): Promise<{ letter: string; at: number }[]> {
  const { textBox } = reader(page);
  const typed: { letter: string; at: number }[] = [];
  try {
    await textBox.click();
    for (let count = 0; ; count += 1) {
      const letter = ` ${number}.${count}`;
      for (const one of letter) {
        // The browser may be killed before it says that the letter is in the box.
        const stroke = { letter: one, at: Number.POSITIVE_INFINITY };
        typed.push(stroke);
        await page.keyboard.type(one);
        stroke.at = performance.now();
      }
    }
  } catch {
    return typed;
  }
}

/** Chooses a file with comments that no other number has, and gives the button that loads them. */
async function chooseFile(page: Page, number: number) {
  const items = Array.from({ length: many }, (_, index) =>
    annotation(`${`${number}`.padStart(8, '0')}-0000-4000-8000-${`${index}`.padStart(12, '0')}`, `từ tệp ${index}`),
  );
  await ownComments(page).choose(annotationSet(items));
  const button = page.getByRole('button', { name: `Nạp ${formatNumber(many)} bình luận` });
  await button.waitFor();
  return button;
}

function tellProgress(what: string, number: number, of: number): void {
  if (number % 10 === 0 || number === of) console.log(`  ${number} of ${of} ${what}`);
}
