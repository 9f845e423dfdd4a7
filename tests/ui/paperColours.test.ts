import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ink, mutedInk } from '../../src/build/images/mark.ts';
import { themeColors } from '../../src/reading/options/themeColor.ts';
import { darkPaper, lightForm, lightPaper, sepiaForm } from '../../src/ui/paperColours.ts';

const styles = `${readFileSync('src/styles/tokens.css')}${readFileSync('src/styles/reading.css')}`;

/** The values of a custom property on a light and on a dark device, as a style rule has it. Undefined if it does not set it. */
function valuesOf(property: string, selector: string): string[] | undefined {
  const rules = styles.replace(/\/\*[\s\S]*?\*\//gu, '').matchAll(/([^{};]+)\{([^{}]*)\}/gu);
  for (const [, selectors = '', declarations = ''] of rules) {
    const value = new RegExp(`(?:^|[\\s;])${property}:([^;]+)`, 'u').exec(declarations)?.[1]?.trim();
    if (selectors.trim() !== selector || !value) continue;
    const [light = '', dark = light] = /^light-dark\((\S+), (\S+)\)$/u.exec(value)?.slice(1) ?? [value];
    return [light, dark];
  }
  return undefined;
}

it('the style sheets have the papers of the themes', () => {
  const { device, light, dark, ...ofOwn } = themeColors;
  expect(device).toEqual([lightPaper, darkPaper]);
  expect(valuesOf('--paper', ':root')).toEqual(device);
  // They choose between the two by `color-scheme` alone.
  expect(light).toEqual([lightPaper, lightPaper]);
  expect(dark).toEqual([darkPaper, darkPaper]);
  for (const theme of ['light', 'dark'])
    expect(valuesOf('--paper', `:root[data-theme='${theme}']`), theme).toBeUndefined();
  expect(Object.keys(ofOwn)).toEqual(['sepia', 'contrast']);
  for (const [theme, papers] of Object.entries(ofOwn))
    expect(valuesOf('--paper', `:root[data-theme='${theme}']`), theme).toEqual(papers);
});

it('and what forms stand on', () => {
  expect(valuesOf('--surface-form', ':root')?.[0]).toBe(lightForm);
  expect(valuesOf('--surface-form', ":root[data-theme='sepia']")).toEqual([sepiaForm, sepiaForm]);
});

it('the document has those of the device as its theme colours', () => {
  const metas = readFileSync('index.html', 'utf8').matchAll(
    /<meta name="theme-color" content="(\S+)" media="\(prefers-color-scheme: (\w+)\)">/gu,
  );
  expect(Array.from(metas, ([, colour, scheme]) => [scheme, colour])).toEqual([
    ['light', lightPaper],
    ['dark', darkPaper],
  ]);
});

it('images are drawn in the ink of the light theme', () => {
  expect([ink, mutedInk]).toEqual(['--ink', '--ink-muted'].map((property) => valuesOf(property, ':root')?.[0]));
});
