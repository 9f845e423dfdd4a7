import type { Article, Phrasing } from '../../../src/article/schema/articleSchema.ts';
import { checkArticle } from '../../../src/build/check/checkArticles.ts';
import { slugOf } from '../../../src/build/slug.ts';
import { hostileStrings, printable } from './hostileStrings.ts';

/** Whether the check of articles lets a link lead there. */
export function mayLead(url: string): boolean {
  const body = [{ type: 'paragraph', children: [{ type: 'link', url, children: [] }] }];
  const article = { id: 'a', inLanguage: 'vi', headline: 'a', datePublished: '2026-11-01T08:00:00+07:00', body };
  return 'article' in checkArticle('a.json', JSON.stringify(article));
}

/** An article that holds a text in each place that can hold one. */
export function articleOf(id: string, given: string): Article {
  const text = printable(given);
  const line: Phrasing[] = [{ type: 'text', value: text }];
  const url = mayLead(given) ? given : `https://evil.example/${encodeURIComponent(text)}`;
  return {
    id,
    inLanguage: 'vi',
    headline: text,
    description: text,
    // Its name is the text (builds/hostileSettings.ts).
    articleSection: id,
    keywords: [text],
    datePublished: '2026-11-01T08:00:00+07:00',
    dateline: text,
    author: [
      { name: text, role: text, url: 'mailto:a@example.vn' },
      { name: text, url },
    ],
    source: { mark: text, name: text, url },
    correction: { date: '2026-11-01T09:00:00+07:00', text },
    body: [
      {
        type: 'paragraph',
        children: [
          ...line,
          { type: 'strong', children: line },
          { type: 'emphasis', children: line },
          { type: 'link', url, title: text, children: line },
          { type: 'footnote-reference', id: 'mot' },
        ],
      },
      { type: 'heading', level: 'chapter', children: line },
      { type: 'heading', level: 'subheading', children: line },
      { type: 'heading', level: 'label', children: line },
      { type: 'list', ordered: true, children: [{ type: 'list-item', children: line }] },
      { type: 'blockquote', children: [{ type: 'paragraph', children: line }], cite: text },
      { type: 'pullquote', text, source: text },
      {
        type: 'figure',
        images: [{ src: '/fixtures/anh.svg', width: 6, height: 4 }],
        alt: text,
        caption: text,
        credit: text,
      },
      { type: 'figure', images: [], alt: text, caption: text },
      { type: 'table', caption: text, header: [line], rows: [[line]] },
      { type: 'embed', provider: text, url, title: text },
      { type: 'recommended', url, title: text },
      { type: 'footnotes', children: [{ type: 'footnote', id: 'mot', children: line }] },
    ],
  };
}

/**
 * The articles of the hostile site, and one of the same shape that is as harmless as can be. Each keyword is on two of them, so that
 * it has a page; of those that would have one address the first alone.
 */
export function hostileArticles(): Article[] {
  const harmless = articleOf('hien', 'Tít hiền');
  const articles = [...hostileStrings.map((text, index) => articleOf(`du-${index}`, text)), harmless];
  const first = new Map<string, string>();
  return articles.map((article, index) => {
    const keywords = (articles[index - (index % 2)]?.keywords ?? []).filter((keyword) => {
      const slug = slugOf(keyword);
      if (!first.has(slug)) first.set(slug, keyword);
      return first.get(slug) === keyword;
    });
    return { ...article, keywords };
  });
}
