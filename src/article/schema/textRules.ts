/** The rules for single texts of an article, as valibot actions. The message of each says what was expected. */
import * as v from 'valibot';
import { formatValue } from './formatValue.ts';
import { detectLegacyEncoding } from './legacyEncodings.ts';

/** An id that serves as a file name, a part of a URL and an HTML anchor. */
export const anchorRule = v.regex<string, string>(/^[a-z0-9-]+$/u, 'an id of the characters a-z, 0-9 and -');

const rfc3339 =
  /^(\d{4}-(?:0[1-9]|1[0-2])-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|(?!-00:00)[+-](?:[01]\d|2[0-3]):[0-5]\d)$/u;

/**
 * RFC 3339 section 5.6 with a known offset (`-00:00` means an unknown one), on a day that the calendar has. Narrower in
 * what ECMAScript cannot read: capital T and Z only, no leap second.
 */
function isDateTime(text: string): boolean {
  const day = rfc3339.exec(text)?.[1];
  const midnight = new Date(`${day}T00:00:00Z`);
  return day !== undefined && !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}

export const dateTimeRule = v.check(
  isDateTime,
  'an RFC 3339 date and time with offset, such as 2021-07-05T09:57:00+07:00',
);

/** A file under `public/`, as the page asks for it: no query, no escapes, no way out of the folder. */
export const publicPathRule = v.regex<string, string>(
  /^(?!.*\.\.)(?:\/[^/\\?#%\s\p{C}]+)+$/u,
  "a path on the site, such as /images/photo.jpg: one '/' first, no '//', no '..', no spaces",
);

/** Whether a text obeys `publicPathRule`. */
export function isPublicPath(text: string): boolean {
  return publicPathRule.requirement.test(text);
}

/** An original in the folder of an article's photos: a file of that folder itself, on any system. */
export const photoNameRule = v.regex<string, string>(
  /^(?!\.|.*\.\.)[^/\\:\p{C}]+$/u,
  "the name of a file, such as ben-song.jpg: no '/', no '..', no '.' first",
);

function isUrl(text: string): boolean {
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Z}\\]/u.test(text)) return false;
  if (text.startsWith('/')) return !text.startsWith('//') && URL.canParse(text, 'https://site.invalid');
  return /^(?:https?:\/\/[^/]|mailto:[^@]+@[^@]+$)/iu.test(text) && URL.canParse(text);
}

/** Targets of links. Parsed by the WHATWG URL standard, as a browser parses them. */
export const urlRule = v.check(isUrl, 'a URL with https:, http: or mailto:, or a path on the site');

const control = /[\p{Cc}\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD]/u;

function withoutControl({ input }: { input: string }): string {
  const at = input.search(control);
  const code = input.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return `text without control characters (U+${code} is character ${at + 1})`;
}

function inUnicode({ input }: { input: string }): string {
  const legacy = detectLegacyEncoding(input);
  return `text in Unicode, not in ${legacy?.name}: ${formatValue(legacy?.converted)}`;
}

/**
 * Rules for every text of an article: well-formed UTF-16, no control or bidi-formatting characters, no U+FFFD, Unicode NFC
 * (UAX #15), no TCVN3 or VNI. Text is never rewritten: the message proposes the fix.
 */
export const textRules = [
  v.check((text: string) => text.isWellFormed(), 'well-formed Unicode without lone surrogates'),
  v.check((text: string) => !control.test(text), withoutControl),
  v.check(
    (text: string) => text === text.normalize('NFC'),
    ({ input }) => `text in NFC, not in NFD: ${formatValue(input.normalize('NFC'))}`,
  ),
  v.check((text: string) => detectLegacyEncoding(text) === undefined, inUnicode),
] as const;
