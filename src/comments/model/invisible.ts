/** Letters of scripts in which they join: there ZWJ and ZWNJ change what is seen (Unicode UAX 31, 2.3.1). */
const joining = `(?=[\\p{L}\\p{M}])(?!\\p{DI})[${'Adlm Arab Beng Deva Gujr Guru Khmr Knda Mand Mlym Mong Mymr Nkoo Orya Rohg Sinh Syrc Taml Telu'.replace(
  /(\w+) ?/g,
  String.raw`\p{scx=$1}`,
)}]`;

/** What ends a syllable of an Indic script (virama). */
const virama = String.raw`[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA]`;

/** Letters that show nothing themselves and change what is seen of their neighbours. */
const needed = [
  // Makes one of several pictographs.
  String.raw`\u200D(?<=(?:\p{ExtPict}\uFE0F?|\p{EMod})\u200D)(?=\p{ExtPict})`,
  // Chooses the colourful look, or the plain one, where the other is usual; makes a keycap.
  String.raw`\uFE0F(?<=(?![\0-\x7F]|\p{EPres})\p{Emoji}\uFE0F)|\uFE0E(?<=\p{EPres}\uFE0E)|\uFE0F(?<=[\d#*]\uFE0F)(?=\u20E3)`,
  // Makes the flag of a region, such as Scotland.
  String.raw`[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}(?<=\u{1F3F4}[\u{E0030}-\u{E007A}]{3,6}\u{E007F})`,
  // Joins letters, or keeps them from joining.
  String.raw`[\u200C\u200D](?<=${joining}[\u200C\u200D])(?=${joining})|\u200D(?<=${virama}\u200D)`,
  // Chooses the form of an ideograph, or of a Mongolian letter.
  String.raw`[\uFE00-\uFE02\u{E0100}-\u{E01EF}](?<=\p{sc=Han}.)|[\u180B-\u180F](?<=(?!\p{DI})\p{sc=Mong}.)`,
].join('|');

/** Default_Ignorable, the blank of braille, anchors of annotations, and controls that are no white space. */
const invisible = String.raw`[\p{DI}\u2800\uFFF9-\uFFFB]|(?![\s\u0085])\p{Cc}`;

const neededOrNot = new RegExp(`(${needed})|${invisible}`, 'gu');

/**
 * A text without the letters that show nothing, so that what looks the same is the same. Those that emoji and scripts
 * such as Persian need to look as they do stay.
 */
export function withoutInvisible(text: string): string {
  return text.replace(neededOrNot, '$1');
}
