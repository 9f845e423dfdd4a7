// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PageData } from '../../../src/app/pageData.ts';
import type { Article } from '../../../src/article/schema/articleSchema.ts';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import { metadata } from '../../../src/build/render/metadata.ts';
import type { SiteMetadata } from '../../../src/build/render/openGraph.ts';
import { scriptJson } from '../../../src/build/render/scriptJson.ts';
import { fixtureArticle, madeArticle } from '../../fixtures/readArticle.ts';

const site: SiteMetadata = {
  name: 'Bản Tin',
  publisher: 'Tòa soạn Bản Tin',
  description: 'Tin tức để đọc.',
  language: 'vi',
  openGraphLocale: 'vi_VN',
  origin: 'https://bantin.example',
  articleImages: false,
};

/** What a browser reads from the metadata of a page. */
function read(page: PageData, publisher = site, hoisted = '') {
  const { head } = new DOMParser().parseFromString(`<head>${metadata(page, publisher, hoisted)}</head>`, 'text/html');
  const entries = Array.from(head.querySelectorAll('meta[property]'), (meta) => [
    meta.getAttribute('property') ?? '',
    meta.getAttribute('content') ?? '',
  ]);
  const script = head.querySelector('script[type="application/ld+json"]');
  return {
    head,
    properties: Object.fromEntries(entries) as Record<string, string>,
    data: JSON.parse(script?.textContent ?? 'null') as Record<string, unknown> | null,
  };
}

const page = (article: Article, excerpt = 'Đoạn đầu.'): PageData => ({
  kind: 'article',
  article: { ...enhanceArticle(article), excerpt },
});

const shared = {
  'og:image': 'https://bantin.example/og.png',
  'og:image:width': '1200',
  'og:image:height': '630',
  'og:image:alt': 'Bản Tin',
  'og:site_name': 'Bản Tin',
  'og:locale': 'vi_VN',
  'twitter:card': 'summary_large_image',
};

describe('an article that tells everything of itself', () => {
  const article = fixtureArticle('every-block');
  const { head, properties, data } = read(page(article));

  it('has every property that shows when it is shared', () => {
    expect(properties).toEqual({
      'og:type': 'article',
      'og:title': 'Nước mặn vào sâu 60 km, đồng bằng giữ từng giọt nước ngọt',
      'og:description': 'Đoạn đầu.',
      'og:url': 'https://bantin.example/bai-viet/every-block',
      'article:published_time': '2024-03-08T06:30:00+07:00',
      'article:modified_time': '2024-03-08T17:45:00+07:00',
      'article:section': 'Môi trường',
      ...shared,
    });
    expect(head.querySelector('meta[name="robots"]')).toBeNull();
  });

  it('is a NewsArticle for search engines', () => {
    expect(data).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      mainEntityOfPage: 'https://bantin.example/bai-viet/every-block',
      url: 'https://bantin.example/bai-viet/every-block',
      headline: article.headline,
      description: 'Đoạn đầu.',
      inLanguage: 'vi',
      datePublished: '2024-03-08T06:30:00+07:00',
      dateModified: '2024-03-08T17:45:00+07:00',
      articleSection: 'Môi trường',
      keywords: ['hạn mặn', 'đồng bằng sông Cửu Long'],
      author: [
        { '@type': 'Person', name: 'Lê Thị Ngọc Ánh', jobTitle: 'Phóng viên', url: 'mailto:ngocanh@example.vn' },
        { '@type': 'Person', name: 'Nguyễn Ý' },
      ],
      correction: article.correction?.text,
      image: 'https://bantin.example/og.png',
      publisher: { '@type': 'Organization', name: 'Tòa soạn Bản Tin', url: 'https://bantin.example/' },
    });
  });
});

describe('an article that tells nothing of itself', () => {
  it('has no property without a content', () => {
    const { properties } = read(page(madeArticle()));
    expect(Object.keys(properties)).not.toContain('article:modified_time');
    expect(Object.keys(properties)).not.toContain('article:section');
    expect(Object.values(properties)).not.toContain('');
  });

  it('was last changed when it was published', () => {
    expect(read(page(madeArticle())).data?.dateModified).toBe('2021-07-05T09:57:00+07:00');
  });

  it.each<[string, Partial<Article>, string]>([
    ['the newspaper it comes from', { source: { mark: 'CAO', name: 'Công an Nhân dân' } }, 'Công an Nhân dân'],
    ['the mark of its source', { source: { mark: 'CAO' } }, 'CAO'],
    ['the publisher', {}, 'Tòa soạn Bản Tin'],
  ])('is by %s', (_, fields, expected) => {
    expect(read(page(madeArticle(fields))).data?.author).toEqual({ '@type': 'Organization', name: expected });
  });
});

describe('the image of an article', () => {
  const photo = (src: string, width = 1200) => ({ src, width, height: width / 2 });
  const figure = (...images: ReturnType<typeof photo>[]) =>
    ({ type: 'figure', images, alt: 'Sà lan', caption: 'Sà lan cập bến.' }) as const;
  const imageOf = (article: Article, publisher = site) => {
    const { properties, data } = read(page(article), publisher);
    expect(data?.image).toBe(properties['og:image']);
    return properties;
  };

  it('is its first photo that networks show, in the widest file', () => {
    const body = [
      figure(photo('/a.svg')),
      figure(photo('/nho.jpg', 600), photo('/anh/lớn.jpg', 1600)),
      figure(photo('/b.jpg')),
    ];
    expect(imageOf(madeArticle({ body: [...madeArticle().body, ...body] }))).toMatchObject({
      'og:image': 'https://bantin.example/anh/l%E1%BB%9Bn.jpg',
      'og:image:width': '1600',
      'og:image:height': '800',
      'og:image:alt': 'Sà lan',
    });
  });

  it.each([
    ['a drawing', [photo('/a.svg')]],
    ['a small photo', [photo('/a.jpg', 320)]],
    ['a lost photo', []],
  ])('is that of the site where there is only %s', (_, images) => {
    const article = madeArticle({ body: [...madeArticle().body, figure(...images)] });
    expect(imageOf(article)).toMatchObject(shared);
  });

  it('has its headline where the settings say so and there is no photo', () => {
    const withImages = { ...site, articleImages: true };
    const article = madeArticle();
    expect(imageOf(article, withImages)).toMatchObject({
      'og:image': `https://bantin.example/bai-viet/${article.id}.png`,
      'og:image:width': '1200',
      'og:image:alt': article.headline,
    });
    expect(imageOf({ ...article, body: [...article.body, figure(photo('/b.jpg'))] }, withImages)['og:image']).toMatch(
      /b\.jpg$/u,
    );
  });
});

describe('hostile words', () => {
  it.each([
    '"><script>alert(1)</script>',
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '"Trích" & \'trích\' &amp; &quot;',
    '</title></head><body onload=alert(1)>',
    'a\u2028b\u2029c',
    "$& $` $' $1",
    '\\u003c/script>',
  ])('%j is read as the headline that it is, and nothing else is', (headline) => {
    const { head, properties, data } = read(page(madeArticle({ headline, keywords: [headline] }), headline));
    expect(properties['og:title']).toBe(headline);
    expect(properties['og:description']).toBe(headline);
    expect(data).toMatchObject({ headline, description: headline, keywords: [headline] });
    expect(Array.from(head.children, ({ localName }) => localName)).toEqual([
      ...Object.keys(properties).map(() => 'meta'),
      'script',
    ]);
    expect(head.ownerDocument.body.childNodes).toHaveLength(0);
    expect(head.querySelectorAll('[onload]')).toHaveLength(0);
  });
});

const index = { sections: ['thoi-su'] };

describe('the front page', () => {
  it('is the site as a whole, and no article', () => {
    const { properties, data } = read({ kind: 'front', index });
    expect(properties).toEqual({
      'og:type': 'website',
      'og:title': 'Bản Tin',
      'og:description': 'Tin tức để đọc.',
      'og:url': 'https://bantin.example/',
      ...shared,
    });
    expect(data).toMatchObject({ '@type': 'WebSite', potentialAction: { '@type': 'SearchAction' } });
  });

  it('names no search where there is none', () => {
    expect(metadata({ kind: 'front' }, site, '')).not.toContain('SearchAction');
  });

  it('of a site in another language says so', () => {
    expect(read({ kind: 'front', index }, { ...site, openGraphLocale: 'en_GB' }).properties['og:locale']).toBe('en_GB');
  });
});

describe('a list of articles', () => {
  const hoisted =
    '<title>Đời sống &amp; xã hội – Bản Tin</title><meta name="description" content="Tin đời sống"/><link rel="canonical" href="https://bantin.example/chu-de/doi-song/2026/11"/>';
  const { id, inLanguage, headline, datePublished } = madeArticle();
  const list: PageData = {
    kind: 'list',
    list: {
      subject: { of: 'topic', slug: 'doi-song', name: 'Đời sống & xã hội' },
      month: '2026/11',
      count: 1,
      groups: [
        {
          label: 'a',
          stories: [{ id, inLanguage, headline, datePublished, published: '', when: '', readingMinutes: 1 }],
        },
      ],
    },
  };

  it('is a collection page with its articles and the way to it', () => {
    const { properties, data } = read(list, site, hoisted);
    expect(properties).toMatchObject({
      'og:title': 'Đời sống & xã hội – Bản Tin',
      'og:url': 'https://bantin.example/chu-de/doi-song/2026/11',
    });
    expect(data).toMatchObject({
      '@type': 'CollectionPage',
      name: 'Đời sống & xã hội',
      mainEntity: { itemListElement: [{ position: 1, url: 'https://bantin.example/bai-viet/bai' }] },
      breadcrumb: {
        itemListElement: [
          { position: 1, name: 'Bản Tin', item: 'https://bantin.example/' },
          { position: 2, name: 'Đời sống & xã hội', item: 'https://bantin.example/chu-de/doi-song' },
          { position: 3, name: 'Đời sống & xã hội' },
        ],
      },
    });
  });
});

it('a month of the archive has the archive above it', () => {
  const month: PageData = { kind: 'archive-month', month: { month: '2024/02', count: 0, days: [], earlier: [] } };
  const { data } = read(month, site, '<title>Lưu trữ, tháng 2/2024 – Bản Tin</title>');
  expect(data).toMatchObject({
    breadcrumb: { itemListElement: [{}, { name: 'Lưu trữ', item: 'https://bantin.example/luu-tru' }, {}] },
  });
});

it('an article of a paper has its section above it', () => {
  const article = page(madeArticle({ articleSection: 'thoi-su' }), 'Tít');
  const ways = metadata({ ...article, index }, site, '').match(/\{"@context"[^<]*"BreadcrumbList"[^<]*/gu);
  expect(JSON.parse(ways?.[0] ?? '')).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Bản Tin', item: 'https://bantin.example/' },
      { position: 2, name: 'Thời sự', item: 'https://bantin.example/chuyen-muc/thoi-su' },
      { position: 3 },
    ],
  });
  expect(metadata(article, site, '')).not.toContain('BreadcrumbList');
});

it.each([
  ['vi', 'vi_VN'],
  ['en', 'en_US'],
  ['en-GB', 'en_GB'],
  ['km', 'km_KH'],
  ['vi-US', 'vi_US'],
  ['zh-yue', 'zh'],
])('an article in %s is shared as one of %s, whatever the site speaks', (inLanguage, locale) => {
  expect(read(page(madeArticle({ inLanguage }))).properties['og:locale']).toBe(locale);
});

it('the page for what is not found is not to be indexed', () => {
  expect(metadata({ kind: 'not-found' }, site, '')).toBe('<meta name="robots" content="noindex">');
});

it.each([{ a: '</script>' }, ['<!--', ']]>'], '<<', null, { a: [1, true, 'ệ'] }])(
  'JSON for a script element is the same value when read, and has no %j in it',
  (value) => {
    expect(scriptJson(value)).not.toContain('<');
    expect(JSON.parse(scriptJson(value))).toEqual(value);
  },
);
