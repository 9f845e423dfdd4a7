import type { Article } from '../../article/schema/articleSchema.ts';
import { type DateParts, printDate } from '../../language/dates.ts';
import { printListDate } from '../../language/listDates.ts';
import type { Story, StoryPhoto } from '../../lists/model/lists.ts';
import type { Month } from '../../paths.ts';
import { dates } from '../../site.ts';
import { zonedParts } from '../enhance/articleDate.ts';
import { figureImages } from '../enhance/figureImages.ts';
import { readingMinutes } from '../enhance/plainText.ts';
import type { ArticlePhotos } from '../photos/sitePhotos.ts';
import { slugOf } from '../slug.ts';

/** A keyword, and what stands for it in addresses. */
export interface Keyword {
  name: string;
  /** Empty for one that can have no page. */
  slug: string;
}

/** What lists need of an article: small, so that those of the whole paper are in memory at once. */
export interface ArticleEntry {
  story: Omit<Story, 'when'>;
  dateModified?: string;
  keywords: readonly Keyword[];
  /** The ids of related articles that the newsroom has set. */
  relatedLink: readonly string[];
  /** When it was published, in ms since 1970. */
  instant: number;
  /** The same in the newsroom's time zone. */
  date: DateParts;
  /** That, as lists print it. */
  printed: Record<'date' | 'dayMonth' | 'time', string>;
  month: Month;
}

/** The entry of a checked article. @param photos the originals that it names */
export function articleEntry(article: Article, photos?: ArticlePhotos): ArticleEntry {
  const { id, inLanguage, headline, description, articleSection, datePublished, dateModified, keywords, relatedLink } =
    article;
  const date = zonedParts(datePublished);
  const photo = storyPhoto(article, photos);
  return {
    story: {
      id,
      inLanguage,
      headline,
      ...(description && { description }),
      ...(articleSection && { section: articleSection }),
      datePublished,
      published: printDate(date, dates),
      readingMinutes: readingMinutes(article),
      ...(photo && { photo }),
    },
    ...(dateModified && { dateModified }),
    keywords: [...new Set(keywords)].map((name) => ({ name, slug: slugOf(name) })),
    relatedLink: relatedLink ?? [],
    instant: Date.parse(datePublished),
    date,
    printed: {
      date: printListDate(date, 'date'),
      dayMonth: printListDate(date, 'dayMonth'),
      time: printListDate(date, 'time'),
    },
    month: `${date.y}/${`${date.M}`.padStart(2, '0')}` as Month,
  };
}

function storyPhoto({ body }: Article, photos?: ArticlePhotos): StoryPhoto | undefined {
  for (const block of body) {
    if (block.type !== 'figure') continue;
    const { images } = figureImages(block.images, photos);
    if (images.length > 0) return { images };
  }
  return undefined;
}
