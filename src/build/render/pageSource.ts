import type { PageData } from '../../app/pageData.ts';
import { enhanceArticle } from '../enhance/enhanceArticle.ts';
import { type ArticleText, readArticle } from '../library/paper.ts';
import type { ArticlePhotos } from '../photos/sitePhotos.ts';
import { withBasePath } from './withBasePath.ts';

type ArticlePageData = Extract<PageData, { kind: 'article' }>;

/** What a page's data are made of, small enough to be copied to a thread: an article is read there; other pages are as JSON. */
export type PageSource =
  | { json: string }
  | { text: ArticleText; photos?: ArticlePhotos | undefined; around: Pick<ArticlePageData, 'onward' | 'index'> };

export function pageDataOf(source: PageSource): PageData {
  if ('json' in source) return JSON.parse(source.json);
  const article = enhanceArticle(withBasePath(readArticle(source.text)), source.photos);
  return { kind: 'article', article, ...source.around };
}
