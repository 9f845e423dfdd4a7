import { fromTcvn3, fromVni } from './legacyTables.ts';
import { isVietnameseSyllable } from './vietnameseSyllable.ts';

/** An old font encoding that text was pasted in, and the same text in Unicode. */
export type LegacyEncoding = { name: 'TCVN3' | 'VNI'; converted: string };

/**
 * Finds Vietnamese text that was pasted in an old font encoding and read as Latin-1 or CP1252: text with a word that is
 * no Vietnamese syllable as it stands, becomes one when converted, and holds a sequence that no language written in
 * Latin-1 has. One such word is proof; names and sentences of other European languages hold none. Of a text that has
 * Unicode Vietnamese as well, only the words that cannot be right are converted. The conversion is a proposal for a
 * person to check: names in other languages stay, as far as they make no Vietnamese syllable.
 *
 * @returns the encoding and the text in Unicode, or undefined for text that is fine
 */
export function detectLegacyEncoding(text: string): LegacyEncoding | undefined {
  if (!suspicious.test(text)) return undefined;
  const readings = encodings.flatMap((encoding) => readAs(encoding, text) ?? []);
  return readings.sort((a, b) => b.score - a.score)[0]?.found;
}

/** What a line says of the encoding of the text that it stands in. */
export type LineReading = { kind: 'vietnamese' | 'silent' } | { kind: 'likely'; converted: string };

/**
 * Reads a line that proves nothing by itself, as `Lª Hoa`, in the encoding that the rest of its text is in: `likely` where a
 * word is no syllable as it stands and becomes one, `vietnamese` where all of its words with marks are right already.
 */
export function readLegacyLine(line: string, name: LegacyEncoding['name']): LineReading {
  const encoding = encodings.find((one) => one.name === name);
  if (!encoding || !/\P{ASCII}/u.test(line)) return { kind: 'silent' };
  // Signs such as « and ª stand alone in any text.
  const kindIn = (word: string) => (/[A-Za-zÀ-\u{10FFFF}]/u.test(word) ? kindOf(word, encoding) : 'other');
  const marked = Array.from(line.matchAll(encoding.words), ([word]) => word).filter((word) => /\P{ASCII}/u.test(word));
  const kinds = marked.map(kindIn);
  if (kinds.includes('unicode')) return { kind: 'vietnamese' };
  if (!kinds.includes('legacy')) return { kind: kinds.includes('right') ? 'vietnamese' : 'silent' };
  const read = (word: string) => (kindIn(word) === 'other' ? word : encoding.toUnicode(word));
  return { kind: 'likely', converted: line.replace(encoding.words, read) };
}

/** A cheap pre-filter: correct Vietnamese seldom or never has these, legacy text always does. */
const suspicious = /[\u00A1-\u00BFÄ-ÇËÎÏÐÑÖ-ØÛÜÞßä-çëîïðñö-øûüþ]|[aeo][âõ]|aê|[uy]õ/iu;

type Encoding = {
  name: LegacyEncoding['name'];
  words: RegExp;
  toUnicode: (word: string) => string;
  /** Sequences that no language written in Latin-1 holds inside a word. */
  alien: RegExp;
};

const encodings: Encoding[] = [
  {
    name: 'TCVN3',
    words: /[\p{L}\p{M}\u00A1-\u00FF]+/gu,
    toUnicode: fromTcvn3,
    alien: /[A-Za-z][µ¸¶©¨¬¾¼½\u00AD]|[A-Za-z][«»][a-z]|[a-z][ÆÇ-ÖØÜ-Þ]|®[a-z\u00A1-\u00FF]/u,
  },
  {
    name: 'VNI',
    words: /[\p{L}\p{M}]+/gu,
    toUnicode: fromVni,
    alien: /[aeouy][øûõåä]|[aeo]â|aê|ö[ôøùûõï]/iu,
  },
];

type Kind = 'unicode' | 'right' | 'legacy' | 'alien' | 'other';

function kindOf(word: string, { toUnicode, alien }: Encoding): Kind {
  if (/[^\0-\u00FF]/u.test(word)) return 'unicode';
  if (isVietnameseSyllable(word)) return 'right';
  if (!isVietnameseSyllable(toUnicode(word))) return 'other';
  return alien.test(word) ? 'alien' : 'legacy';
}

function readAs(encoding: Encoding, text: string): { score: number; found: LegacyEncoding } | undefined {
  const kinds = Array.from(text.matchAll(encoding.words), ([word]) => kindOf(word, encoding));
  if (!kinds.includes('alien')) return undefined;
  const mixed = kinds.includes('unicode');
  const converted = text.replace(encoding.words, (word) => {
    const kind = kindOf(word, encoding);
    const convert = kind === 'alien' || kind === 'legacy' || (kind === 'right' && !mixed);
    return convert ? encoding.toUnicode(word) : word;
  });
  const score = kinds.filter((kind) => kind === 'alien' || kind === 'legacy').length;
  return { score, found: { name: encoding.name, converted } };
}
