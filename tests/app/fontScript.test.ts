// @vitest-environment node
import { expect, it } from 'vitest';
import { fontScript } from '../../src/app/fontScript.ts';

it.each([
  ['a page that came at once', 90, { controller: null }, undefined],
  ['a page that was slow', 160, { controller: null }, 'late'],
  ['a slow page, with the font on the device', 900, { controller: {} }, undefined],
  ['a slow page in a browser without workers', 160, undefined, 'late'],
])('the font of %s', (_, now, serviceWorker, expected) => {
  const dataset: Record<string, string> = {};
  const document = { documentElement: { dataset } };
  const run = new Function('performance', 'navigator', 'document', fontScript);
  run({ now: () => now }, { serviceWorker }, document);
  expect(dataset.font).toBe(expected);
});

it.each([
  ['at once', 90, null, { saveData: true }, 'late'],
  ['at once, with the font on the device', 90, {}, { saveData: true }, 'late'],
  ['at once to a reader who saves nothing', 90, null, { saveData: false }, undefined],
  ['late to a reader who saves nothing', 160, null, { saveData: false }, 'late'],
])('the font of a reader who saves data, of a page that came %s', (_, now, controller, connection, expected) => {
  const dataset: Record<string, string> = {};
  const run = new Function('performance', 'navigator', 'document', fontScript);
  run({ now: () => now }, { serviceWorker: { controller }, connection }, { documentElement: { dataset } });
  expect(dataset.font).toBe(expected);
});

it('a browser that forbids even to ask for the worker is taken for one without', () => {
  const dataset: Record<string, string> = {};
  const navigator = {
    get serviceWorker() {
      throw new DOMException('denied', 'SecurityError');
    },
  };
  const run = new Function('performance', 'navigator', 'document', fontScript);
  run({ now: () => 160 }, navigator, { documentElement: { dataset } });
  expect(dataset.font).toBe('late');
});
