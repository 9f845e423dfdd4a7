// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest';
import { spareLateFont } from '../../src/app/fontScript.ts';

afterEach(() => vi.unstubAllGlobals());

/** What the root element says of the font, of a page that took so long. */
function fontAfter(time: number, navigator: object): string | undefined {
  const dataset: Record<string, string> = {};
  vi.stubGlobal('performance', { now: () => time });
  vi.stubGlobal('navigator', navigator);
  vi.stubGlobal('document', { documentElement: { dataset } });
  spareLateFont();
  return dataset.font;
}

it.each([
  ['a page that came at once', 90, { controller: null }, undefined],
  ['a page that was slow', 160, { controller: null }, 'late'],
  ['a slow page, with the font on the device', 900, { controller: {} }, undefined],
  ['a slow page in a browser without workers', 160, undefined, 'late'],
])('the font of %s', (_, time, serviceWorker, expected) => {
  expect(fontAfter(time, { serviceWorker })).toBe(expected);
});

it('a browser that forbids even to ask for the worker is taken for one without', () => {
  const navigator = {
    get serviceWorker() {
      throw new DOMException('denied', 'SecurityError');
    },
  };
  expect(fontAfter(160, navigator)).toBe('late');
});
