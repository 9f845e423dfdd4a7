import type { Page } from '@playwright/test';
import { expect, test } from '../support/consoleGuard.ts';
import { reader } from '../support/reader.ts';

interface Trouble {
  happen: (page: Page) => Promise<unknown>;
  /** Comes with what the guard has to see. */
  told: (page: Page) => Promise<unknown>;
}

function errorTold(page: Page) {
  const context = page.context();
  return Promise.race([
    context.waitForEvent('weberror'),
    context.waitForEvent('console', (message) => message.type() === 'error'),
  ]);
}

/** Each of these is to fail the test in which it happens. */
const troubles: Record<string, Trouble> = {
  'a console message': {
    told: (page) => page.waitForEvent('console', (message) => message.text() === 'từ thử nghiệm'),
    happen: (page) => page.evaluate(() => console.log('từ thử nghiệm')),
  },
  'an error that nobody catches': {
    told: errorTold,
    happen: (page) =>
      page.evaluate(
        () =>
          new Promise<void>((thrown) => {
            setTimeout(() => {
              setTimeout(thrown);
              throw new Error('từ thử nghiệm');
            });
          }),
      ),
  },
  'what the policy forbids': {
    told: errorTold,
    happen: (page) => page.evaluate(() => document.body.append(document.createElement('style'))),
  },
  'an answer that is an error': {
    told: (page) => page.waitForResponse((response) => response.status() === 404),
    happen: (page) => page.evaluate(() => fetch('/khong-co').then(({ status }) => status)),
  },
  'a request to another site': {
    told: (page) => page.waitForRequest('https://example.com/'),
    happen: async (page) => {
      await page.route('https://example.com/', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>Trang khác</h1>' }),
      );
      await page.goto('https://example.com/');
    },
  },
};

for (const [what, { happen, told }] of Object.entries(troubles))
  test.fail(`${what} fails a test`, { tag: '@promise' }, async ({ page }) => {
    await reader(page).open();
    // Only the guard may fail the test.
    await Promise.all([told(page).catch(() => {}), happen(page)]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
