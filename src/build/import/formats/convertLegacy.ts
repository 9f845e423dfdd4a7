import { detectLegacyEncoding, type LegacyEncoding, readLegacyLine } from '../../../article/schema/legacyEncodings.ts';
import type { Notice } from '../model/notice.ts';

/** Lines longer than this are read in parts, so that time stays in proportion to length. */
const longestPart = 20_000;

interface Part {
  text: string;
  /** 1-based. */
  line: number;
  found: LegacyEncoding | undefined;
}

/**
 * Converts text in TCVN3 or VNI that was read as Latin letters to Unicode: lines with a word that only such text has, and where
 * most lines are such, those too that prove nothing by themselves, as a name. Names in other languages stay.
 *
 * @returns the text, and one notice for each encoding that was found, with the first line of it
 */
export function convertLegacy(text: string): { text: string; notices: Notice[] } {
  const lines = text.split('\n').map((line, index) => partsOf(line, index + 1));
  const parts = lines.flat();
  const proven = parts.filter(({ found }) => found);
  if (proven.length === 0) return { text, notices: [] };
  const first = new Map(proven.toReversed().map((part) => [part.found?.name, part]));
  const notices = proven.flatMap((part): Notice[] =>
    first.get(part.found?.name) === part && part.found
      ? [{ code: 'legacy-encoding', text: part.text.slice(0, 200), result: part.found.name, line: part.line }]
      : [],
  );
  const whole = wholeEncoding(parts);
  const converted = lines.map((line) => line.map((part) => convertPart(part, whole)).join(''));
  return { text: converted.join('\n'), notices };
}

function partsOf(line: string, number: number): Part[] {
  const parts = line.length > longestPart ? (line.match(/.{1,20000}/gsu) ?? []) : [line];
  return parts.map((text) => ({ text, line: number, found: detectLegacyEncoding(text) }));
}

/** The encoding that most lines are proven to be in; undefined where more are in no such. */
function wholeEncoding(parts: readonly Part[]): LegacyEncoding['name'] | undefined {
  const provenIn = (name: LegacyEncoding['name']) => parts.filter(({ found }) => found?.name === name).length;
  const name = provenIn('VNI') > provenIn('TCVN3') ? 'VNI' : 'TCVN3';
  const others = parts.filter(({ text, found }) =>
    found ? found.name !== name : readLegacyLine(text, name).kind === 'vietnamese',
  );
  return provenIn(name) > others.length ? name : undefined;
}

function convertPart({ text, found }: Part, whole: LegacyEncoding['name'] | undefined): string {
  if (found || !whole) return found?.converted ?? text;
  const read = readLegacyLine(text, whole);
  return read.kind === 'likely' ? read.converted : text;
}
