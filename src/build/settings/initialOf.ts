/**
 * The letter that stands for a paper, in its mark: the first letter or digit of its name (a grapheme, in NFC), as a capital of
 * its language.
 *
 * @param language by BCP 47
 */
export function initialOf(name: string, language: string): string {
  const letters = [...new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(name.normalize('NFC').trim())];
  const first = letters.find(({ segment }) => /[\p{L}\p{N}]/u.test(segment)) ?? letters[0];
  // One letter with its marks: the capital of ß is two.
  return (first?.segment ?? '').toLocaleUpperCase(language).match(/^.\p{M}*/su)?.[0] ?? '';
}
