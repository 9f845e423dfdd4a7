/** Vowels with each tone, in one order of tones, so that letters of one tone stand at one place of their row. */
const rows = { o: 'òóỏõọ', u: 'ùúủũụ', a: 'àáảãạ', e: 'èéẻẽẹ', i: 'ìíỉĩị', y: 'ỳýỷỹỵ' };

const second = `[${rows.a}${rows.e}${rows.i}${rows.o}${rows.y}]`;
const doubled = new RegExp(`(q?)([${rows.o}${rows.u}])(${second})(\\p{L}?)`, 'gu');

/**
 * A written form as people write it: `hòà`, which has its tone on both vowels so that `hòa` and `hoà` are one, becomes `hòa`,
 * `hòàn` becomes `hoàn`, `qúý` becomes `quý`.
 */
export function readableSpelling(written: string): string {
  return written.replace(doubled, (_, q: string, first: string, last: string, next: string) => {
    const isOnLast = q !== '' || next !== '';
    return isOnLast ? q + bare(first) + last + next : first + bare(last);
  });
}

function bare(letter: string): string {
  return Object.entries(rows).find(([, row]) => row.includes(letter))?.[0] ?? letter;
}
