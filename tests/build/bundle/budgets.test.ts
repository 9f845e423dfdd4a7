import { randomBytes } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  type Budget,
  budgetTable,
  compressedBytes,
  fontBudget,
  htmlBudget,
  scriptBudget,
} from '../../../src/build/bundle/budgets.ts';

describe('the size of a file as a server sends it', () => {
  it('is small for text that repeats itself, and no smaller than what cannot be compressed', async () => {
    expect(await compressedBytes('Bộ Công an '.repeat(1000))).toBeLessThan(60);
    expect(await compressedBytes(randomBytes(10_000))).toBeGreaterThanOrEqual(10_000);
  });

  it('is the same for a text and its UTF-8', async () => {
    const text = 'Tiếng Việt đủ dấu, “trích” và 4‰.';
    expect(await compressedBytes(text)).toBe(await compressedBytes(new TextEncoder().encode(text)));
  });

  it('of nothing is next to nothing', async () => {
    expect(await compressedBytes('')).toBeLessThanOrEqual(1);
    expect(brotliDecompressSync(Buffer.from([0x06]))).toHaveLength(0);
  });
});

describe('the budget', () => {
  it('of a page counts it whole, and the promise is 11.5 kB, of a front page 12 kB', async () => {
    const html = '<p>Bộ Công an</p>';
    const bytes = await compressedBytes(html);
    expect(await htmlBudget('HTML /a', 'html', html)).toEqual({ name: 'HTML /a', bytes, limit: 11_500 });
    expect(await htmlBudget('HTML /', 'front', html)).toEqual({ name: 'HTML /', bytes, limit: 12_000 });
  });

  it('of a page with a text of its own counts what is around it', async () => {
    const text = randomBytes(20_000).toString('hex');
    const { bytes } = await htmlBudget('HTML /', 'html', `<!doctype html><title>Tít</title><p>${text}</p>`, text);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(200);
  });

  it('of scripts adds up each as it is sent, and the promise is 90 kB', async () => {
    const noise = randomBytes(500);
    const scripts = ['export const a = 1;', noise];
    const bytes = (await compressedBytes('export const a = 1;')) + (await compressedBytes(noise));
    expect(await scriptBudget('JavaScript', 'script', scripts)).toEqual({ name: 'JavaScript', bytes, limit: 90_000 });
    expect((await scriptBudget('JavaScript', 'script', [])).bytes).toBe(0);
  });

  it('of a part that loads later is one of its own', async () => {
    expect(await scriptBudget('JavaScript of sharing', 'later', ['a'])).toEqual({
      name: 'JavaScript of sharing',
      bytes: await compressedBytes('a'),
      limit: 12_000,
    });
  });

  it('of fonts adds up the files as they are, and the promise is 65 kB', () => {
    const fonts = [new Uint8Array(30_000), new Uint8Array(3)];
    expect(fontBudget('fonts', 'fonts', fonts)).toEqual({ name: 'fonts', bytes: 30_003, limit: 65_000 });
  });
});

describe('the table of budgets', () => {
  const budget = (name: string, bytes: number, limit: number): Budget => ({ name, bytes, limit });

  it('has one line for each, the figures under each other', () => {
    expect(budgetTable([budget('HTML /', 6_349, 10_000), budget('JavaScript', 71_250, 75_000)])).toBe(
      '  HTML /        6.3 of  10.0 kB\n  JavaScript   71.3 of  75.0 kB',
    );
  });

  it.each([
    ['a byte below', 9_999, ''],
    ['the promise itself', 10_000, ''],
    ['a byte over, which no rounding hides', 10_001, '  TOO LARGE by 1 bytes'],
    ['far over', 25_000, '  TOO LARGE by 15000 bytes'],
  ])('%s', (_, bytes, expected) => {
    expect(budgetTable([budget('HTML /', bytes, 10_000)]).replace(/^.* kB/u, '')).toBe(expected);
  });

  it('of nothing is empty', () => {
    expect(budgetTable([])).toBe('');
  });
});
