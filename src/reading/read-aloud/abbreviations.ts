import { primarySubtag } from '../../language/primarySubtag.ts';
import { language as siteLanguage } from '../../site.ts';

type Abbreviations = typeof import('../../language/vi/abbreviations.ts');

/** Of all languages that there are: an article may be in another one than its site. They are no words of the page. */
const lists = import.meta.glob<Abbreviations>('../../language/*/abbreviations.ts', { eager: true });

/** Those of a language, else of the site's. */
function abbreviationsIn(language: string): Abbreviations | undefined {
  return [language, siteLanguage]
    .flatMap((tag) => [tag, primarySubtag(tag)])
    .map((tag) => lists[`../../language/${tag}/abbreviations.ts`])
    .find((list) => list);
}

/**
 * Whether a sentence goes on behind a single full stop because of the word before it.
 *
 * @param written the sentence up to the full stop
 * @param next what follows, from its first letter or digit on
 * @param language of the text, a BCP 47 tag
 */
export function continuesAfter(written: string, next: string, language: string): boolean {
  const word = /[^\s"'“‘«([{–—-]*$/u.exec(written)?.[0] ?? '';
  // `1. Đo độ mặn`, `b) …`, `IV. Kết luận`: a number that stands alone counts what follows.
  if (word === written && /^(\d+|[IVX]+|\p{L})$/u.test(word)) return true;
  const known = abbreviationsIn(language);
  const last = word.slice(word.lastIndexOf('.') + 1);
  // `v.v.` and other chains of small letters end one, as nothing in lower case follows.
  if (/^\p{Lu}$/u.test(last)) return !known?.openers.has(/^\p{L}+/u.exec(next)?.[0] ?? '');
  // `e.g.` is listed as `eg`.
  return [last, word.replaceAll('.', '')].some((short) => known?.abbreviations.has(short.toLowerCase()));
}
