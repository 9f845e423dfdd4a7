/** Letters of joining scripts, where ZWJ and ZWNJ change the shapes (Unicode UAX 31, 2.3.1). */
const joining = `(?=[\\p{L}\\p{M}])(?!\\p{DI})[${'Adlm Arab Beng Deva Gujr Guru Khmr Knda Mand Mlym Mong Mymr Nkoo Orya Rohg Sinh Syrc Taml Telu'.replace(
  /(\w+) ?/g,
  String.raw`\p{scx=$1}`,
)}]`;

/** The virama signs of Indic scripts. */
const virama = String.raw`[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA]`;

/** Invisible characters that change how their neighbours look. */
const needed = [
  // ZWJ between pictographs.
  String.raw`\u200D(?<=(?:\p{ExtPict}\uFE0F?|\p{EMod})\u200D)(?=\p{ExtPict})`,
  // Variation selectors 15 and 16 where they choose the unusual look, and in keycaps.
  String.raw`\uFE0F(?<=(?![\0-\x7F]|\p{EPres})\p{Emoji}\uFE0F)|\uFE0E(?<=\p{EPres}\uFE0E)|\uFE0F(?<=[\d#*]\uFE0F)(?=\u20E3)`,
  // Tag sequences: flags of regions such as Scotland.
  String.raw`[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}(?<=\u{1F3F4}[\u{E0030}-\u{E007A}]{3,6}\u{E007F})`,
  // ZWJ and ZWNJ between joining letters.
  String.raw`[\u200C\u200D](?<=${joining}[\u200C\u200D])(?=${joining})|\u200D(?<=${virama}\u200D)`,
  // Variation selectors of ideographs and Mongolian letters.
  String.raw`[\uFE00-\uFE02\u{E0100}-\u{E01EF}](?<=\p{sc=Han}.)|[\u180B-\u180F](?<=(?!\p{DI})\p{sc=Mong}.)`,
].join('|');

/** Default_Ignorable, the blank of braille, anchors of annotations, and controls that are no white space. */
const invisible = String.raw`[\p{DI}\u2800\uFFF9-\uFFFB]|(?![\s\u0085])\p{Cc}`;

const neededOrNot = new RegExp(`(${needed})|${invisible}`, 'gu');

/** Removes invisible characters, but for those that emoji and scripts such as Persian need: what looks the same is the same. */
export function stripInvisible(text: string): string {
  return text.replace(neededOrNot, '$1');
}
