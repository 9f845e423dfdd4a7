import type { Page } from '@playwright/test';
import { defaults, type Options, optionNames, optionValues } from '../../../src/reading/options/options.ts';
import { optionsKey } from '../../../src/storage.ts';

/** Sets of options in which each value of each option occurs; as many as the longest scale has steps. */
export function everyValue(): Options[] {
  const most = Math.max(...optionNames.map((name) => optionValues[name].length));
  return Array.from({ length: most }, (_, turn) => {
    const values = optionNames.map((name) => [name, optionValues[name][turn % optionValues[name].length]]);
    return Object.fromEntries(values) as Options;
  });
}

/** A set of options in a few words. */
export const wordsOf = (options: Partial<Options>) =>
  Object.entries(options)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

/** Keeps options for the next page, as the panel does. There must be a page of the site already. */
export function keepOptions(page: Page, options: Partial<Options>): Promise<void> {
  return page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    optionsKey,
    JSON.stringify(options),
  ] as const);
}

/** Shows options on the page as it is; what is not named is as without a choice. Fonts that they need have come by then. */
export async function showOptions(page: Page, options: Partial<Options>): Promise<void> {
  await page.evaluate(
    async ({ chosen, known }) => {
      const { dataset } = document.documentElement;
      for (const [name, value] of Object.entries(chosen)) {
        if (value === known[name]) delete dataset[name];
        else dataset[name] = value;
      }
      if (chosen.typeface === 'lexend')
        await Promise.allSettled(['400 1em Lexend', '700 1em Lexend'].map((font) => document.fonts.load(font)));
      // Whether the options stand in the margin is looked at when the page has been laid out.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    },
    { chosen: { ...defaults, ...options } as Record<string, string>, known: defaults as Record<string, string> },
  );
}
