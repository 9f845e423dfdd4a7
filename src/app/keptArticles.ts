import type { PageArticle } from '../article/model/pageArticle.ts';
import { sectionIdOf } from '../lists/view/sections.ts';
import { cachedPageData } from '../offline/cachedPageData.ts';
import type { Headline } from '../search/model/manifest.ts';
import type { SearchText } from '../search/model/searchText.ts';
import type { KeptArticle } from '../search/view/answer.ts';

/**
 * The articles whose pages are kept on the device, for a search without a network; those of other versions too, where they can be
 * read.
 *
 * @param textOf what of an article is searched
 */
export async function keptArticles(textOf: (article: PageArticle) => SearchText): Promise<KeptArticle[]> {
  const kept = new Map<string, KeptArticle>();
  for (const page of await cachedPageData()) {
    const { kind, article } = (page ?? {}) as { kind?: unknown; article?: PageArticle };
    try {
      if (kind === 'article' && article) kept.set(article.id, { ...keptOf(article), ...textOf(article) });
    } catch {
      // The page of another version, which has its articles in another form.
    }
  }
  return [...kept.values()];
}

function keptOf(article: PageArticle): Omit<Headline, 'headline'> {
  const { id, inLanguage, excerpt, datePublished, section } = article;
  return { id, inLanguage, excerpt, datePublished, section: sectionIdOf(section) ?? '' };
}
