import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { messages } from '../../../src/language/current/core.ts';
import { myCommentsMessages } from '../../../src/language/current/myComments.ts';
import { type ConsoleGuard, expect } from './consoleGuard.ts';
import { fileFor } from './siteFiles.ts';
import { sites } from './sites.ts';

const dist = resolve(import.meta.dirname, '../../../dist');

/** What becomes of a page on its way to the reader: by a host's headers, or by what changes its HTML. */
export interface Tampering {
  headers?: Record<string, string>;
  change?: (html: string) => string;
}

/** A page of the production site as it was built. */
export function builtPage(pathname: string): string {
  return readFileSync(fileFor(dist, pathname), 'utf8');
}

/** Lets all pages of the production site come so. */
export async function tamperWith(page: Page, { headers, change = (html) => html }: Tampering): Promise<void> {
  await page.route(`${sites.production}/**`, (route) => {
    const pathname = decodeURIComponent(new URL(route.request().url()).pathname);
    const file = fileFor(dist, pathname);
    if (!file.endsWith('.html') || !existsSync(file)) return route.continue();
    const body = change(builtPage(pathname));
    return route.fulfill({ body, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
  });
}

const inlineScript = /<script>(.*?)<\/script>/su;

/** A page without the script in its head. */
export function withoutInlineScript(html: string): string {
  return html.replace(inlineScript, '');
}

/** A policy that lets in that script and no other. */
export function onlyInlineScript(): string {
  const [, script = ''] = inlineScript.exec(builtPage(siteNames.homePath)) ?? [];
  return `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/** What browsers say of scripts and files that a policy, an extension or the disk keeps from a page. */
export function allowMissingFiles({ allowMessage }: ConsoleGuard): void {
  allowMessage(/Content.Security.Policy/);
  // Chromium.
  allowMessage(
    /^console (error|warning): (Failed to load|Blocked script execution|Access to|Not allowed to load local|Unsafe attempt to load) /,
  );
  // Firefox.
  allowMessage(/^page error: (Loading|Security Error|Cross-Origin|Script error|downloadable font)/);
  allowMessage(/^console (error|warning): .*(Cross-Origin|CORS|file:\/\/)/);
}

/** That nothing is seen on the page that would need a script, and nothing is said to be on its way. */
export async function expectNothingDead(page: Page): Promise<void> {
  const seen = (selector: string) => page.locator(selector).filter({ visible: true });
  await expect(seen('button, input, textarea, select, dialog, fieldset')).toHaveCount(0);
  for (const words of [messages.loadingComments, myCommentsMessages.loading(0), ...[1, 2, 3].map(messages.minutesLeft)])
    await expect(page.getByText(words).filter({ visible: true })).toHaveCount(0);
}
