import { isVietnameseSyllable } from '../../../article/schema/vietnameseSyllable.ts';
import { primarySubtag } from '../../../language/primarySubtag.ts';

/** In characters: so much of a text tells its language. */
const sample = 1_000;
/** In words: fewer tell nothing. */
const fewest = 12;

const bcp47 = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;
const home = 'vi';

/** Whether a text has the form of a BCP 47 tag, as far as articles have it. */
export function isLanguageTag(text: string): boolean {
  return bcp47.test(text);
}

/** Words that are frequent in one language and in none of the others. */
const frequent: Record<string, string> = {
  en: 'the of and to in is that for with was are this',
  fr: 'le les des et est dans une pour que qui sur du',
  de: 'der die das und ist nicht mit ein eine den von zu',
  es: 'el los las que y una por del con para es',
  it: 'il di che per una della non sono gli con',
  pt: 'os uma não com para do da em que um',
  id: 'yang dan di dengan untuk dari ini itu pada adalah',
};

/**
 * The BCP 47 tag of a text. What the input declares wins unless the words contradict it: Vietnamese is told by its
 * syllables, other languages by frequent words.
 */
export function chooseLanguage(text: string, declared?: string): string {
  const tag = normalized(declared);
  const words = text.slice(0, sample).match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < fewest) return tag ?? home;
  const isHome = isVietnamese(words);
  if (isHome) return tag !== undefined && primarySubtag(tag) === home ? tag : home;
  if (tag !== undefined && primarySubtag(tag) !== home) return tag;
  return guess(words) ?? tag ?? home;
}

/** The region says nothing of Vietnamese. */
function normalized(declared: string | undefined): string | undefined {
  const [language = '', ...rest] = (declared ?? '').trim().slice(0, 40).split(/[-_]/u);
  const tag = [primarySubtag(language.toLowerCase()), ...rest].join('-');
  if (!bcp47.test(tag)) return undefined;
  return tag.startsWith(`${home}-`) ? home : tag;
}

/** What is known of words: a newspaper uses the same few thousand again and again, as the articles of an export do. */
const known = new Map<string, boolean>();

function isKnownSyllable(word: string): boolean {
  const isSyllable = known.get(word) ?? isVietnameseSyllable(word);
  known.set(word, isSyllable);
  return isSyllable;
}

function isVietnamese(words: readonly string[]): boolean {
  const syllables = words.filter(isKnownSyllable);
  const marked = syllables.filter((word) => /[^A-Za-z]/u.test(word));
  return syllables.length > words.length * 0.6 && marked.length > words.length * 0.25;
}

function guess(words: readonly string[]): string | undefined {
  const counts = Object.entries(frequent).map(([language, list]) => {
    const ofLanguage = new Set(list.split(' '));
    return { language, count: words.filter((word) => ofLanguage.has(word.toLowerCase())).length };
  });
  const [best] = counts.sort((a, b) => b.count - a.count);
  return best && best.count > words.length * 0.08 ? best.language : undefined;
}
