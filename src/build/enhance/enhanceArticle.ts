import type { PageArticle } from '../../article/model/pageArticle.ts';
import type { Article } from '../../article/schema/articleSchema.ts';
import { dates, sections } from '../../site.ts';
import type { ArticlePhotos } from '../photos/sitePhotos.ts';
import { dateFormOf, formatArticleDate } from './articleDate.ts';
import { contentsOf } from './contents.ts';
import { enhanceBody } from './enhanceBody.ts';
import { excerpt, readingMinutes } from './plainText.ts';

/** A checked article as its page has it; fields that would say nothing are absent. @param photos the originals that it names */
export function enhanceArticle(article: Article, photos?: ArticlePhotos): PageArticle {
  const { articleSection, body: _, dateline, correction, ...rest } = article;
  const body = enhanceBody(article, photos);
  const contents = contentsOf(body);
  const section = sections.find(({ id }) => id === articleSection);
  const form = dateFormOf(article.inLanguage);
  return {
    ...rest,
    ...(section && { section: section.name }),
    published: formatArticleDate(article.datePublished, form),
    ...(form !== dates && { dateLanguage: article.inLanguage }),
    ...(article.dateModified && { modified: formatArticleDate(article.dateModified, form) }),
    ...(correction && { correction: { ...correction, printed: formatArticleDate(correction.date, form) } }),
    readingMinutes: readingMinutes(article),
    excerpt: excerpt(article),
    ...(contents && { contents }),
    body,
  };
}
