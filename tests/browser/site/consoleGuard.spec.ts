import type { Page } from '@playwright/test';
import { expect, test } from '../support/consoleGuard.ts';
import { reader } from '../support/reader.ts';

/** Each of these is to fail the test in which it happens. */
const troubles: Record<string, (page: Page) => Promise<unknown>> = {
  'a console message': (page) => page.evaluate(() => console.log('từ thử nghiệm')),
  'an error that nobody catches': (page) =>
    page.evaluate(
      () =>
        new Promise<void>((thrown) => {
          setTimeout(() => {
            setTimeout(thrown);
            throw new Error('từ thử nghiệm');
          });
        }),
    ),
  'what the policy forbids': (page) => page.evaluate(() => document.body.append(document.createElement('style'))),
  'an answer that is an error': (page) => page.evaluate(() => fetch('/khong-co').then(({ status }) => status)),
  'a request to another site': async (page) => {
    await page.route('https://example.com/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Trang khác</h1>' }),
    );
    await page.goto('https://example.com/');
  },
};

for (const [what, happen] of Object.entries(troubles))
  test.fail(`${what} fails a test`, { tag: '@promise' }, async ({ page }) => {
    await reader(page).open();
    await happen(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
