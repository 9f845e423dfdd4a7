const doubled = /(q?)([ou])([\u0300\u0301\u0303\u0309\u0323])([aeioy])\3(\p{L}?)/gu;

/**
 * A written form as people write it: `hòà`, which has its tone on both vowels so that `hòa` and `hoà` are one, becomes `hòa`,
 * `hòàn` becomes `hoàn`, `qúý` becomes `quý`.
 */
export function readableSpelling(written: string): string {
  return written
    .normalize('NFD')
    .replace(doubled, (_, q: string, first: string, tone: string, last: string, next: string) =>
      q + next ? q + first + last + tone + next : first + tone + last,
    )
    .normalize('NFC');
}
