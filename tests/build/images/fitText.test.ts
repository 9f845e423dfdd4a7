import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, leading, wrap } from '../../../src/build/images/fitText.ts';

/** As in a font whose letters are all half an em wide. */
const measure = (line: string) => line.length / 2;
const box = { width: 1000, height: 340, largest: 84, smallest: 34 };

describe('a text in a box', () => {
  it('is as large as may be where it is short', () => {
    expect(fitText('Cống Ba Lai', measure, box)).toEqual({ lines: ['Cống Ba Lai'], size: 84 });
  });

  it('stands in lines of about the same length', () => {
    const { lines } = fitText('Nước mặn vào sâu sáu mươi km', measure, box);
    expect(lines).toEqual(['Nước mặn vào', 'sâu sáu mươi km']);
  });

  it('has a smaller size where it is longer, and is whole', () => {
    const headline = 'Bộ Công an tăng cường chi viện lực lượng vào TPHCM chống dịch '.repeat(3).slice(0, 150).trim();
    const { lines, size } = fitText(headline, measure, box);
    expect(size).toBeLessThan(84);
    expect(lines.join(' ')).toBe(headline);
  });

  it('ends with an ellipsis where even the smallest is too large', () => {
    const { lines, size } = fitText('một hai ba bốn '.repeat(60), measure, box);
    expect(size).toBe(34);
    expect(lines.at(-1)).toMatch(/\S…$/u);
  });

  it('goes over its edge with no text whatever', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 90 })), (words) => {
        const { lines, size } = fitText(words.join(' '), measure, box);
        for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(box.width);
        expect(lines.length * size * leading).toBeLessThanOrEqual(box.height);
      }),
    );
  });

  it('does not break at a no-break space', () => {
    expect(wrap(['60\u00a0km', 'đường'], measure, 5)).toEqual(['60\u00a0km', 'đường']);
    const { lines } = fitText(`${'a'.repeat(20)} 60\u00a0km`, measure, { ...box, smallest: 84 });
    expect(lines.join('|')).toContain('60\u00a0km');
  });
});
