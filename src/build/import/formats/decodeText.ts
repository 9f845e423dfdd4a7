import type { Notice } from '../model/notice.ts';
import { declaredDecoder } from './decode/declaredCharset.ts';
import { readLegacyBytes } from './decode/legacyBytes.ts';
import { guessUtf16, markedEncoding } from './decode/utf16.ts';

/** A broken byte in so many is damage to text in UTF-8; more of them mean another encoding. */
const damage = 1000;

/**
 * Reads the bytes of a text file: by its byte order mark, as UTF-8 if they are valid, as UTF-16 if zeros show it, in the
 * charset that it declares, and else in the old encoding of Vietnamese that fits best. NUL and broken bytes are taken out.
 *
 * @returns the text as it stands, without a byte order mark; words in TCVN3 and VNI are left to `convertLegacy`
 */
export function decodeText(bytes: Uint8Array): { text: string; notices: Notice[] } {
  const { text, notices } = decode(bytes);
  const kept = text.replaceAll('\0', '').replaceAll('\uFFFD', '');
  if (kept.length === text.length) return { text, notices };
  return {
    text: kept,
    notices: [...notices, { code: 'broken-characters', result: String(text.length - kept.length) }],
  };
}

function decode(bytes: Uint8Array): { text: string; notices: Notice[] } {
  const label = markedEncoding(bytes) ?? guessUtf16(bytes);
  if (label) return { text: new TextDecoder(label).decode(bytes), notices: [] };
  const strict = readStrictly(bytes);
  if (strict !== undefined) return { text: strict, notices: [] };
  const declared = declaredDecoder(bytes);
  if (declared) return { text: declared.decode(bytes).normalize('NFC'), notices: [notice(declared.encoding)] };
  const lenient = new TextDecoder().decode(bytes);
  if (isDamaged(lenient)) return { text: lenient, notices: [] };
  const { text, name } = readLegacyBytes(bytes);
  return { text, notices: name === undefined ? [] : [notice(name)] };
}

function readStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether the text is UTF-8 but for a few bytes: it has letters of Vietnamese beside them. */
function isDamaged(lenient: string): boolean {
  const broken = lenient.match(/\uFFFD/gu)?.length ?? 0;
  const letters = lenient.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return broken * 10 <= letters || (letters > 0 && broken * damage <= lenient.length);
}

function notice(result: string): Notice {
  return { code: 'legacy-encoding', result };
}
