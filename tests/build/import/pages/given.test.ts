import { expect, test } from 'vitest';
import { readAuthors } from '../../../../src/build/import/metadata/authors.ts';
import { paper, paragraphs, readPaper, sentences } from './readPaper.ts';

const given = (head: string, above = '', below = '') =>
  readPaper(paper(`<article><h1>Chợ nổi đông khách</h1>${above}<div>${paragraphs()}</div>${below}</article>`, head))
    .given;
const json = (data: string) => `<script type="application/ld+json">${data}</script>`;

test('reads JSON-LD in a graph', () => {
  const data = {
    '@graph': [
      { '@type': 'WebSite', name: 'Báo' },
      {
        '@type': ['NewsArticle'],
        headline: 'Chợ nổi đông khách',
        datePublished: '2021-07-05T09:57:00+07:00',
        dateModified: '2021-07-06T09:57:00+07:00',
        author: [{ '@type': 'Person', name: 'Lê Thị Nước' }, 'Trần Ghe'],
        articleSection: ['Kinh tế'],
        keywords: ['chợ nổi', 'trái cây'],
      },
    ],
  };
  expect(given(json(JSON.stringify(data)))).toMatchObject({
    headline: 'Chợ nổi đông khách',
    published: ['2021-07-05T09:57:00+07:00'],
    modified: ['2021-07-06T09:57:00+07:00'],
    authors: ['Lê Thị Nước', 'Trần Ghe'],
    sections: ['Kinh tế'],
    keywords: ['chợ nổi', 'trái cây'],
  });
});

test.each([
  ['with a line within a string', '{"@type":"NewsArticle","datePublished":"2021-07-05","description":"a\nb"}'],
  ['with a comma too many', '{"@type":"NewsArticle","datePublished":"2021-07-05",}'],
  ['cut off', '{"@type":"NewsArticle","datePublished":"2021-07-05","articleBody":"Sáng'],
  ['in a comment', '<!--{"@type":"NewsArticle","datePublished":"2021-07-05"}-->'],
])('reads broken JSON-LD %s', (_, data) => {
  expect(given(json(data)).published).toEqual(['2021-07-05']);
});

test('reads texts that were escaped twice', () => {
  const data = '{"@type":"NewsArticle","author":{"name":"Tr&amp;#7847;n Ghe"}}';
  expect(given(json(data)).authors).toEqual(['Trần Ghe']);
});

test('reads meta tags', () => {
  const head = `<meta property="article:published_time" content="2021-07-05T09:57:00+07:00">
    <meta property="article:modified_time" content="2021-07-06T09:57:00+07:00"><meta name="author" content="Lê Thị Nước">
    <meta property="article:author" content="https://social.example/bao"><meta property="article:section" content="Kinh tế">
    <meta name="news_keywords" content="chợ nổi, trái cây"><link rel="canonical" href="https://song.example/cho-noi-1.html">`;
  expect(given(head)).toEqual({
    headline: 'Chợ nổi đông khách',
    published: ['2021-07-05T09:57:00+07:00'],
    modified: ['2021-07-06T09:57:00+07:00'],
    authors: ['Lê Thị Nước'],
    sections: ['Kinh tế'],
    keywords: ['chợ nổi', 'trái cây'],
    language: 'vi',
    sourceName: 'Báo Sông Nước',
    sourceUrl: 'https://song.example/cho-noi-1.html',
  });
});

test('reads breadcrumbs, the nearest section first', () => {
  const data = {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: 'Trang chủ' }, { item: { name: 'Kinh tế' } }, { name: 'Thị trường' }],
  };
  expect(given(json(JSON.stringify(data))).sections).toEqual(['Thị trường', 'Kinh tế']);
});

test('reads authors and dates in the lines around the text', () => {
  const above = `<p class="author-name">Lê Thị Nước</p><time datetime="2021-07-05T09:57:00+07:00">sáng nay</time>`;
  const below = `<p><a href="/tac-gia/tran-ghe-12.htm">Trần Ghe</a></p>`;
  expect(given('', above, below)).toMatchObject({
    authors: ['Lê Thị Nước', 'Trần Ghe'],
    published: ['2021-07-05T09:57:00+07:00'],
  });
});

test.each([
  ['<div class="meta">Thứ Tư, 03/05/2023 08:30 <span class="author">Lê Hoa</span></div>', ['Lê Hoa']],
  ['<div class="meta">03/05/2023 <b class="author">Lê Hoa</b> Thời Sự</div>', ['Lê Hoa']],
  ['<p class="author">Thứ Tư, 03/05/2023 08:30</p>', undefined],
  ['<p class="author">Thứ Tư, 33/05/2023 08:30</p>', undefined],
  ['<p class="author">Lê Hoa | 03/05/2023 08:30 | Kinh Tế</p>', ['Lê Hoa']],
  ['<p class="author">03/05/2023 | Nina Pineda</p>', ['Nina Pineda']],
  ['<p>By <a rel="author">Nina Pineda</a> and John Doe</p>', ['Nina Pineda and John Doe']],
  ['<div class="meta"><span>Thứ Tư, 03/05/2023 08:30</span><span>Minh Thư</span></div>', ['Minh Thư']],
  ['<div class="meta"><span>Minh Thư</span><span>03/05/2023 08:30</span><span>Thời sự</span></div>', ['Minh Thư']],
  ['<div class="meta"><span><span>03/05/2023</span><span>08:30</span><b>Minh Thư</b></span></div>', ['Minh Thư']],
  ['<div class="meta"><a>Minh Thư</a><span>03/05/2023 08:30</span></div>', ['Minh Thư']],
  ['<div class="author-info">Lê Hoa<br>Chủ nhật, 7/5/2023 08:30</div>', ['Lê Hoa']],
  ['<div class="author-info">Lê Hoa<br>Chủ nhật, 7/5/2023…</div>', ['Lê Hoa']],
])('reads the authors of %s', (line, authors) => {
  expect(given('', line).authors).toEqual(authors);
});

test('reads a date below the author on the same line', () => {
  const line = '<div class="author-info">Lê Hoa<br>ghi ở Bến Tre<br>Chủ nhật, 7/5/2023 08:30</div>';
  expect(given('', line).published).toEqual(['Chủ nhật, 7/5/2023 08:30']);
});

test('reads a date that only styles part from the author beside it', () => {
  const line = '<div class="meta"><span class="date">18/03/2026 07:20</span><span class="author">Minh Thư</span></div>';
  expect(given('', line)).toMatchObject({ published: ['18/03/2026 07:20 | Minh Thư'], authors: ['Minh Thư'] });
});

test('prefers the date below the headline to the day in the head of the page', () => {
  const head = '<div class="top"><a href="/">Báo Sông Nước</a><span>Thứ Sáu, 27/11/2026</span></div>';
  const meta = '<div class="meta"><span>Thứ Tư, 18/03/2026 07:20</span><span>Minh Thư</span></div>';
  const { given: read } = readPaper(`${head}<h1>Chợ nổi đông khách</h1>${meta}<div>${paragraphs()}</div>`);
  expect(read.published?.[0]).toBe('Thứ Tư, 18/03/2026 07:20 | Minh Thư');
});

test('reads a date within the box of the text, below its first line, and does not tell of it as dropped', () => {
  const box = `<div><div>Chợ nổi đông khách vì nước lên</div><div class="date">Cập nhật lúc 16h30 - 20/03/2026</div>${paragraphs()}</div>`;
  const { given: read, notices } = readPaper(`<html><title>Tin tức 24h</title><body>${box}</body></html>`);
  expect(read.published).toEqual(['Cập nhật lúc 16h30 - 20/03/2026']);
  expect(notices.map(({ code }) => code)).toEqual(['headline-unmarked']);
});

test.each([
  ['<div class="author">Theo Lê Hoa (TTXVN)</div>', undefined, 'Lê Hoa (TTXVN)'],
  ['<div class="author">Lê Hoa (Theo Reuters)</div>', ['Lê Hoa'], 'Reuters'],
  ['<div class="author">Nguồn: TTXVN</div>', undefined, 'TTXVN'],
])('reads the source in %s', (line, authors, sourceName) => {
  expect(given('', line)).toMatchObject({ sourceName, ...(authors && { authors }) });
  expect(given('', line).authors).toEqual(authors);
});

test('takes a person that the page names for machines for the author alone', () => {
  const head = '<meta name="author" content="Lê Hoa">';
  expect(given(head, '<div class="author">Trần Nam</div>').authors).toEqual(['Lê Hoa']);
});

test.each([
  ['<div class="author">Lê Hoa</div><div class="author">Phóng viên Kinh Tế</div>', ['Lê Hoa']],
  ['<p>By <span>Trevor Jones</span></p>', ['Trevor Jones']],
  ['<p><span>By</span><span>Trevor Jones</span></p>', ['Trevor Jones']],
  ['<p>Published August 7, 2023 by Nicole Burke</p>', ['Nicole Burke']],
])('takes the first line that names a person: %s', (line, authors) => {
  expect(readAuthors(given('', line).authors ?? [], [])).toEqual(authors);
});

test('takes a paper that is named as the author for none beside another source', () => {
  const head = '<meta name="author" content="Báo Sông Nước"><meta name="author" content="Theo TTXVN">';
  expect(given(head)).toMatchObject({ sourceName: 'TTXVN' });
  expect(given(head).authors).toBeUndefined();
});

test('reads the first name Theo on a page that is not Vietnamese', () => {
  const text = ['new roof', 'wide hall', 'dry floor'].map(
    (word) => `The market has a ${word}, and the rain that came in for years is no longer a problem for the people.`,
  );
  const page = paper(
    `<article><h1>Chợ nổi đông khách</h1><p class="author">Theo Leggett</p>${paragraphs(text)}</article>`,
  ).replace('lang="vi"', 'lang="en"');
  expect(readPaper(page).given.authors).toEqual(['Theo Leggett']);
});

test('says nothing of what the page does not say', () => {
  expect(given('')).toEqual({ headline: 'Chợ nổi đông khách', language: 'vi', sourceName: 'Báo Sông Nước' });
});

const untitled = (title: string, above: string) =>
  readPaper(
    `<html><title>${title}</title><body>${above}<div>18/03/2026 07:20</div><div>${paragraphs()}</div></body></html>`,
  );

test.each(['title', 'news-title', 'headline', 'tieu-de', 'tieude'])(
  'takes the line in a place called %s for the headline of a page whose title is the site',
  (name) => {
    const { given: read, blocks, notices } = untitled('Tin tức 24h', `<div class="${name}">Chợ nổi đông khách</div>`);
    expect(notices).toEqual([{ code: 'headline-unmarked', text: 'Chợ nổi đông khách' }]);
    expect(read).toMatchObject({ headline: 'Chợ nổi đông khách', published: ['18/03/2026 07:20'] });
    expect(blocks).toHaveLength(sentences.length);
  },
);

test.each([
  [
    'where the page has its title',
    'Chợ nổi',
    '<div>Chợ nổi</div><div class="title">Tin mới nhất hôm nay</div>',
    'Chợ nổi',
  ],
  [
    'where there are several',
    'Tin tức 24h',
    '<p class="title">Tin mới hôm nay</p><p class="title">Tin cũ hôm qua</p>',
    'Tin tức 24h',
  ],
  ['in the name of the site', 'Tin tức 24h', '<div class="site-title">Tin tức nhanh nhất</div>', 'Tin tức 24h'],
])('takes no such line for the headline %s', (_, title, above, headline) => {
  const { given: read, notices } = untitled(title, above);
  expect(read.headline).toBe(headline);
  expect(notices.map(({ code }) => code)).toEqual(headline === 'Chợ nổi' ? [] : ['headline-unmarked']);
});

test.each([
  ['Tin Biển', '<p>Bài: <a href="/x">Đức Hùng</a></p>', { sourceName: 'Tin Biển', authors: ['Đức Hùng'] }],
  ['Sông Hồng', '<p>Bài: <a href="/x">Đức Hùng</a></p>', { sourceName: 'Sông Hồng', authors: ['Đức Hùng'] }],
  ['Lê Hoa', '', { authors: ['Lê Hoa'] }],
])('knows %s behind the title, who is the author for machines, for what it is', (name, above, expected) => {
  const head = `<title>Chợ nổi đông khách - ${name}</title><meta name="author" content="${name}">`;
  const { given: read } = readPaper(
    `<html>${head}<body><h1>Chợ nổi đông khách</h1>${above}<div>${paragraphs()}</div></body></html>`,
  );
  expect({ ...read, authors: readAuthors(read.authors ?? [], [read.sourceName ?? '-']) }).toMatchObject(expected);
});

test.each([
  ['Báo Sơn La', 'Báo Sơn La'],
  ['Tổng cục Thống kê', undefined],
])('takes %s above a table for the source of the text where it is a paper', (name, source) => {
  const table = '<table><tr><th>Năm</th><th>Ghe</th></tr><tr><td>2020</td><td>150</td></tr></table>';
  const body = `${paragraphs()}<p>Nguồn: ${name}</p>${table}${paragraphs(sentences.map((text) => `Hôm sau: ${text}`))}`;
  expect(readPaper(`<title>Chợ nổi</title><h1>Chợ nổi</h1><div>${body}</div>`).given.sourceName).toBe(source);
});
