import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { myCommentsMessages } from '../../../src/language/current/myComments.ts';
import { articlePath, myCommentsPath } from '../../../src/paths.ts';
import { sites } from './sites.ts';

/** What a reader does and sees on the page of all their comments, in the words of the page. */
export function ownComments(page: Page) {
  const main = page.getByRole('main');
  return {
    main,
    said: main.locator('> div > div > [role=status]'),
    searchField: page.getByRole('searchbox', { name: myCommentsMessages.search }),
    found: main.locator('section > [role=status]'),
    groups: main.getByRole('heading', { level: 2 }).filter({ has: page.getByRole('link') }),
    texts: main.locator('section section li > p'),
    file: page.getByLabel(myCommentsMessages.load),
    failure: main.getByRole('alert').filter({ hasText: /./ }),
    trial: main.locator('h3[tabindex="-1"]').locator('..'),
    /** Opens the page and waits until the comments have been read. */
    open: async (origin: string = sites.production) => {
      await page.goto(`${origin}${myCommentsPath}`);
      await page.getByRole('heading', { name: myCommentsMessages.files }).waitFor();
    },
    /** Presses a button that saves a file, and reads it. Chromium only: over BiDi Firefox tells of no download. */
    save: async (button: string | RegExp) => {
      const saving = page.waitForEvent('download');
      await main
        .getByRole('button', { name: button, exact: typeof button === 'string' })
        .first()
        .click();
      const download = await saving;
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    },
    /** Chooses a file that holds this text, and waits for what it would do. */
    choose: async (text: string) => {
      await page
        .getByLabel(myCommentsMessages.load)
        .setInputFiles({ name: 'tep.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    },
  };
}

/** A file as the page saves it, with these comments. */
export function annotationSet(comments: readonly Record<string, unknown>[]): string {
  return JSON.stringify({ type: 'AnnotationSet', items: comments });
}

/** A comment as such a file holds it. */
export function annotation(id: string, text: unknown, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    created: '2026-11-01T08:00:00.000Z',
    target: {
      source: `https://cu.example${articlePath('bo-cong-an-tang-cuong-chi-vien-luc-luong-vao-tphcm-chong-dich')}`,
    },
    body: { type: 'TextualBody', value: text },
    ...more,
  };
}
