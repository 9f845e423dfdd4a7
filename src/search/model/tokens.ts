import { foldText } from '../../language/foldText.ts';
import { normalizeSpelling } from '../../language/normalizeSpelling.ts';

/** A word of a text, in Vietnamese a syllable. */
export interface Token {
  /** In lower case, tone marks in one place: what is compared for “as written”. */
  written: string;
  /** The same without marks: what it is found by. */
  folded: string;
  /** Offsets in UTF-16 units of the text in NFC. */
  start: number;
  end: number;
}

/** Not seen, and no end of a word either: soft hyphen, joiners, byte order mark. */
const invisible = /\u00AD|\u200C|\u200D|\u2060|\uFEFF/gu;

/** A run of letters and digits with marks that NFC leaves alone; a longer one goes on as the next token. */
export const tokenPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200C-\u200D\u2060\uFEFF]{0,39}/gu;

/** What tokens have become, by how they stand in texts: most words of a text have been met before. */
const known = new Map<string, Pick<Token, 'written' | 'folded'>>();

/** Tokens that are remembered, about 2 MB. */
const mostKnown = 20_000;

/** The tokens of a text, in order. Hyphens, dashes and all else that is no letter or digit part them. */
export function tokenize(text: string): Token[] {
  return Array.from(text.normalize('NFC').matchAll(tokenPattern), ({ 0: raw, index }) => {
    const { written, folded } = known.get(raw) ?? remember(raw);
    return { written, folded, start: index, end: index + raw.length };
  });
}

function remember(raw: string): Pick<Token, 'written' | 'folded'> {
  const written = writtenForm(raw);
  const forms = { written, folded: foldToken(written) };
  if (known.size >= mostKnown) known.clear();
  known.set(raw, forms);
  return forms;
}

/** How a token of a text in NFC is compared: `Hoà` and `hòa` are one. */
export function writtenForm(raw: string): string {
  return normalizeSpelling(raw.replace(invisible, '').toLowerCase());
}

/** The key of a written form: without marks, đ as d. Empty for no token. */
export function foldToken(written: string): string {
  return foldText(written).replace(/\p{M}+/gu, '');
}
