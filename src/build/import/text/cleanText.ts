/** Characters that show nothing and that the article's rules or a reader's search do not bear. */
const invisible = String.raw`\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFD`;

/** Controls but tab, line feed and carriage return. */
const control = String.raw`\0-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F`;

const dropped = new RegExp(`[${invisible}${control}]`, 'gu');
const loneSurrogate = /\p{Cs}/gu;

/** What Unicode and C have as ends of lines besides LF and CR LF. */
const otherNewline = /[\v\f\u0085\u2028\u2029]/gu;

/** Blanks that are not the ordinary one or a tab. */
const otherBlank = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u2800\u3000]/gu;

/** What a joiner may stand between: letters of a script whose letters join, and the parts of an emoji. */
const joining = String.raw`(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]|(?![\p{Script=Latin}\p{Script=Inherited}\p{Script=Common}])[\p{L}\p{M}])`;

const idleJoiner = new RegExp(String.raw`(?<!${joining})[\u200C\u200D]|[\u200C\u200D](?!${joining})`, 'gu');

/** Any character but those of European languages in NFC and their punctuation: a text without any is clean. */
const unusual = /[^\t\n\r\x20-\x7E\u00A1-\u00AC\u00AE-\u02AF\u1E00-\u1EFF\u2010-\u2027\u2030-\u203E]/u;

/** A text as the article's rules want it, and how many characters were dropped or replaced that a writer did not mean. */
export interface CleanText {
  text: string;
  /** Ordinary ends of lines and blanks, and the change to NFC, are not counted. */
  cleaned: number;
}

/**
 * A text in NFC without invisible and control characters: every blank is the ordinary one and stands alone, every line
 * ends with a line feed. What comes out obeys `textRules`, but for line feeds and for TCVN3 and VNI, which are another's.
 */
export function cleanText(text: string): CleanText {
  if (!unusual.test(text)) return { text: text.replace(/\r\n?/gu, '\n').replace(/[\t ]{2,}|\t/gu, ' '), cleaned: 0 };
  let cleaned = 0;
  const replace = (input: string, pattern: RegExp, replacement: string) =>
    input.replace(pattern, () => {
      cleaned += 1;
      return replacement;
    });
  const lines = text.replace(/\r\n?/gu, '\n');
  const broken = replace(lines, otherNewline, '\n');
  const visible = replace(replace(broken, dropped, ''), loneSurrogate, '');
  const blanks = replace(visible, otherBlank, ' ');
  const joined = replace(blanks, idleJoiner, '');
  return { text: joined.replace(/[\t ]+/gu, ' ').normalize('NFC'), cleaned };
}

/** A text on one line: cleaned, its lines joined by blanks, no blanks at its ends. */
export function cleanLine(text: string): string {
  return cleanText(text).text.replace(/\s+/gu, ' ').trim();
}
