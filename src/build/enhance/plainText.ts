import { articleLines } from '../../article/model/articleLines.ts';
import type { Article, Block } from '../../article/schema/articleSchema.ts';
import { primarySubtag } from '../../language/primarySubtag.ts';
import { readingSpeeds, language as siteLanguage } from '../../site.ts';

/** The words of a block as a reader meets them, captions and titles of other articles included, one string for each line. */
export function blockLines(block: Block): string[] {
  return block.type === 'embed' || block.type === 'recommended' ? [block.title] : articleLines([block]);
}

/**
 * Words a minute in a language that there is a folder of, whatever its region; else as in the site's. English: 238, silent
 * reading of non-fiction (Brysbaert 2019, Journal of Memory and Language 109). Vietnamese: about 220, each a syllable.
 */
function wordsPerMinute(language: string): number {
  const tags = [language, primarySubtag(language), siteLanguage];
  return tags.map((tag) => readingSpeeds[tag]).find((speed) => speed !== undefined) ?? Number.POSITIVE_INFINITY;
}

/**
 * Minutes to read an article, at least 1, rounded up, at the speed of its language. Words are what stands between white space, in
 * Vietnamese syllables; the headline is not counted, captions are.
 */
export function readingMinutes(article: Article): number {
  let words = 0;
  for (const line of article.body.flatMap(blockLines)) words += line.match(/\S+/gu)?.length ?? 0;
  return Math.max(1, Math.ceil(words / wordsPerMinute(article.inLanguage)));
}

/** About what search engines show, in UTF-16 units. */
const excerptLength = 160;

/**
 * What an article is about in one or two lines, for search engines and shared links: its standfirst, else the beginning
 * of its text cut at a word.
 *
 * @returns at most 160 UTF-16 units
 */
export function excerpt(article: Article): string {
  const firstLine = article.body.flatMap(blockLines).find((line) => line.trim() !== '');
  const text = article.description ?? firstLine ?? article.headline;
  if (text.length <= excerptLength) return text;
  const cut = text.slice(0, excerptLength - 1).replace(/\p{Surrogate}$/u, '');
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > 0 ? cut.slice(0, lastSpace) : cut}…`;
}
