/** Scripts that run from the right. */
const rightToLeftScripts = /^(?:Adlm|Arab|Aran|Gara|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/u;

/** By language: `Intl` takes long for what a build asks a hundred times for each page. */
const scripts = new Map<string, string>();

/**
 * What an element says of the language of its text: the language, and the direction that its script has. By the script and
 * not by `textInfo`, which Firefox has not: the build and every browser must say the same.
 *
 * @param language by BCP 47
 */
export function languageAttributes(language: string): { lang: string; dir: 'rtl' | 'ltr' } {
  return { lang: language, dir: rightToLeftScripts.test(scriptOf(language)) ? 'rtl' : 'ltr' };
}

function scriptOf(language: string): string {
  const known = scripts.get(language) ?? findScript(language);
  scripts.set(language, known);
  return known;
}

function findScript(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? '';
  } catch {
    // A tag that is none: the check of articles is looser than the standard.
    return '';
  }
}
