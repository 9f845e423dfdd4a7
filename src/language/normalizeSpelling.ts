/** Rising, falling, asking, tumbling, heavy: as combining marks. */
const tones = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** Two vowels of which either may have the tone, and behind q others too. No mark but a tone: a part must be found too. */
const pairs = ['oa', 'oe', 'uy', 'qua', 'que', 'qui', 'quo', 'quy'];

/** Each way to write a pair with its tone, and the letters it is compared by. */
const forms = new Map([
  ['ð', 'đ'],
  ['ɖ', 'đ'],
  ...pairs.flatMap((pair) => tones.flatMap((tone) => formsOf(pair.slice(0, -1), pair.slice(-1), tone))),
]);

function formsOf(first: string, second: string, tone: string): [string, string][] {
  const [plain, toned] = [first, first + tone].map((letters) => letters.normalize('NFC')) as [string, string];
  const last = (second + tone).normalize('NFC');
  return [
    [toned + second, toned + last],
    [plain + last, toned + last],
  ];
}

const written = new RegExp([...forms.keys()].join('|'), 'gu');

/**
 * A text in lower case and NFC, in which all spellings of a Vietnamese word are one: `hòa` and `hoà` have the tone on both
 * vowels, and what is typed for đ (`ð`, `ɖ`) is đ. So a part of a word is found in each of its spellings. The length is
 * kept.
 */
export function normalizeSpelling(text: string): string {
  return text.replace(written, (letters) => forms.get(letters) ?? letters);
}
