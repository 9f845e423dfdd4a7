/** Scripts that run from the right. */
const fromRight = /^(?:Adlm|Arab|Aran|Gara|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/u;

/**
 * What an element says of the language of its text: the language, and the direction that its script has. By the script and
 * not by `textInfo`, which Firefox has not: the build and every browser must say the same.
 *
 * @param language by BCP 47
 */
export function languageOf(language: string): { lang: string; dir: 'rtl' | 'ltr' } {
  return { lang: language, dir: fromRight.test(scriptOf(language)) ? 'rtl' : 'ltr' };
}

function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? '';
  } catch {
    // A tag that is none: the check of articles is looser than the standard.
    return '';
  }
}
