import type { Page } from '@playwright/test';
import { scriptFailed } from '../faults/faultySite.ts';
import { unreadLines } from '../faults/unreadLines.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { articleAddress, holdScripts, reader } from '../support/reader.ts';
import {
  allowMissingFiles,
  expectNothingDead,
  onlyInlineScript,
  type Tampering,
  tamperWith,
  withoutInlineScript,
} from '../support/scriptless.ts';
import { sites } from '../support/sites.ts';

const needsScript = (page: Page) => page.getByText('Gửi và đọc bình luận cần JavaScript');
const script = '**/assets/*.js';
/** In the address of a visit on which nothing is wrong any more. */
const whole = '?lanh';

/** Every way in which the script in the head does not run, the rest of the page's scripts or not. */
const ways: Record<string, Tampering> = {
  "the host's policy forbids all scripts": { headers: { 'content-security-policy': "script-src 'none'" } },
  'a policy in the page forbids all scripts': {
    change: (html) =>
      html.replace('<head>', `<head><meta http-equiv="content-security-policy" content="script-src 'none'">`),
  },
  'the host puts the page into a sandbox': { headers: { 'content-security-policy': 'sandbox allow-same-origin' } },
  'a policy without the hash of the script in the head': {
    headers: { 'content-security-policy': "script-src 'self'" },
  },
  'an extension takes the script in the head away': { change: withoutInlineScript },
  'an extension takes all scripts away': {
    change: (html) => withoutInlineScript(html).replace(/<script type="module".*?<\/script>/u, ''),
  },
  'a policy lets in the script in the head only': {
    // Tests are listed before the site is built.
    get headers() {
      return { 'content-security-policy': onlyInlineScript() };
    },
  },
};

for (const [way, tampering] of Object.entries(ways))
  test(`the article reads and says what comments need: ${way}`, async ({ page, consoleGuard }) => {
    allowMissingFiles(consoleGuard);
    await tamperWith(page, tampering);
    await page.goto(articleAddress);
    await expect(needsScript(page)).toBeVisible();
    await expectNothingDead(page);
    await expect(scriptFailed(page)).toBeHidden();
    await page.goto(`${sites.production}/binh-luan`);
    await expect(needsScript(page)).toBeVisible();
    await expectNothingDead(page);
  });

for (const way of ["the host's policy forbids all scripts", 'an extension takes the script in the head away'])
  test(`every line can be read: ${way}`, async ({ page, consoleGuard }) => {
    allowMissingFiles(consoleGuard);
    await tamperWith(page, ways[way] ?? {});
    await page.goto(articleAddress);
    expect(await unreadLines(page)).toEqual([]);
  });

test('the page says nothing of this while all is well, before the script and after it', async ({ page }) => {
  const letScriptsThrough = await holdScripts(page);
  await page.goto(articleAddress, { waitUntil: 'commit' });
  await expect(reader(page).textBox).toBeVisible();
  await expect(needsScript(page)).toBeHidden();
  letScriptsThrough();
  await expect(reader(page).empty).toBeVisible();
  await expect(needsScript(page)).toBeHidden();
});

test.describe('the script in the head has run and the other does not', () => {
  const failures: Record<string, (page: Page) => Promise<unknown>> = {
    'the network': (page) => page.route(script, (route) => route.abort()),
    'an extension that blocks the request': (page) => page.route(script, (route) => route.abort('blockedbyclient')),
    'half a script': (page) => changeScript(page, (code) => code.slice(0, code.length / 2)),
    'a script that throws at once': (page) => changeScript(page, (code) => `throw new Error('hỏng');${code}`),
    'a start that throws': (page) =>
      page.addInitScript((whole) => {
        const { getElementById } = Document.prototype;
        Document.prototype.getElementById = function (id) {
          if (id === 'root' && location.search !== whole) throw new Error('hỏng');
          return getElementById.call(this, id);
        };
      }, whole),
  };

  for (const [failure, bringAbout] of Object.entries(failures))
    test(`the reader is told, and what is typed comes back: ${failure}`, async ({ page, consoleGuard }) => {
      allowMissingFiles(consoleGuard);
      consoleGuard.allowMessage(/^page error: (Error: hỏng|(Syntax|Reference|Type)Error: )/);
      const { open, textBox, send } = reader(page);
      await bringAbout(page);
      await page.goto(articleAddress);
      await expect(scriptFailed(page)).toBeVisible();
      await expect(page.getByText('Đang mở bình luận…')).toBeHidden();
      await expect(send).toBeHidden();
      await expect(page.locator('main header button').filter({ visible: true })).toHaveCount(0);
      expect(await unreadLines(page)).toEqual([]);
      await textBox.fill('gõ vào trang hỏng');
      // The script is asked for once more when the page has failed.
      await page.unrouteAll({ behavior: 'wait' });
      await page.goto(`${sites.production}/binh-luan${whole}`);
      await expect(page.getByText('gõ vào trang hỏng')).toBeVisible();
      await open(articleAddress + whole);
      await expect(textBox).toHaveValue('gõ vào trang hỏng');
      await expect(scriptFailed(page)).toBeHidden();
      await expect(send).toBeVisible();
    });
});

/** Lets the page's own script come in another form. */
async function changeScript(page: Page, change: (code: string) => string): Promise<void> {
  await page.route(script, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

test('a fault of somebody else’s script is not taken for one of the page', async ({ page, consoleGuard }) => {
  consoleGuard.expectMessage(/^page error: Error: của người khác/);
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      throw new Error('của người khác');
    });
  });
  const letScriptsThrough = await holdScripts(page);
  await page.goto(articleAddress, { waitUntil: 'commit' });
  letScriptsThrough();
  await expect(reader(page).empty).toBeVisible();
  await expect(page.locator(':root[data-failed]')).toHaveCount(0);
  await expect(reader(page).send).toBeVisible();
});

test('over plain http what is typed before the script is kept too', async ({ page }) => {
  // Only what browsers call a secure context has it.
  await page.addInitScript(() => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined });
  });
  await page.route(script, () => {});
  await page.goto(articleAddress, { waitUntil: 'commit' });
  const { open, textBox } = reader(page);
  await textBox.fill('gõ trong mạng nội bộ');
  await page.unroute(script);
  await page.goto(`${sites.production}/binh-luan`);
  await expect(page.getByText('gõ trong mạng nội bộ')).toBeVisible();
  await open();
  await expect(textBox).toHaveValue('gõ trong mạng nội bộ');
});
