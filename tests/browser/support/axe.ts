import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe leaves out if it is not asked for, and WCAG 2.2 AA asks for: 2.5.8 and 2.5.3. */
const leftOut = { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } };

/** axe's own script, put in before the page's policy can object to it. */
export const withAxe = (page: Page) => page.addInitScript({ content: axeSource });

/**
 * What axe finds on the page, as a line for each place.
 *
 * @param rules all, if none are named
 */
export function findings(page: Page, rules?: readonly string[]): Promise<string[]> {
  const options: RunOptions = rules
    ? { resultTypes: ['violations'], runOnly: [...rules] }
    : { resultTypes: ['violations'], rules: leftOut };
  return page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, options);
}
