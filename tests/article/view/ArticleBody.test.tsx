// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article, Block, Phrasing } from '../../../src/article/schema/articleSchema.ts';
import { ArticleBody } from '../../../src/article/view/ArticleBody.tsx';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import { blockLines } from '../../../src/build/enhance/plainText.ts';
import { fixtureArticle, madeArticle, paragraph } from '../../fixtures/readArticle.ts';

afterEach(cleanup);

function show(article: Article): HTMLElement {
  return render(<ArticleBody article={enhanceArticle(article)} />, { wrapper: MemoryRouter }).container;
}

describe('the article with every kind of block', () => {
  const article = fixtureArticle('every-block');

  it('has every kind that the schema knows, so that these tests miss none', () => {
    const kinds: Record<Block['type'] | Phrasing['type'] | 'list-item' | 'footnote', true> = {
      paragraph: true,
      heading: true,
      list: true,
      'list-item': true,
      blockquote: true,
      pullquote: true,
      figure: true,
      'thematic-break': true,
      table: true,
      embed: true,
      recommended: true,
      footnotes: true,
      footnote: true,
      text: true,
      strong: true,
      emphasis: true,
      superscript: true,
      subscript: true,
      link: true,
      break: true,
      'footnote-reference': true,
    };
    const found = [...JSON.stringify(article.body).matchAll(/"type":"([^"]+)"/gu)].map(([, kind]) => kind);
    expect(new Set(found)).toEqual(new Set(Object.keys(kinds)));
  });

  it('shows every line of the text in the order of the file', () => {
    const shown = show(article);
    for (const number of shown.querySelectorAll('sup > a')) number.remove();
    const page = squeezed(shown.textContent);
    let end = 0;
    for (const line of article.body.flatMap(blockLines).filter(Boolean)) {
      const words = squeezed(line);
      const at = page.indexOf(words, end);
      expect({ words, found: at >= end }).toEqual({ words, found: true });
      end = at + words.length;
    }
  });

  it.each([
    ['chapter', 2, 'Phần một: Nước rút'],
    ['subheading', 3, 'Cống đóng từ rằm tháng Giêng'],
    ['label', 4, 'Ghi nhanh'],
  ])('shows a %s as a heading of level %i', (_, level, name) => {
    show(article);
    expect(screen.getByRole('heading', { level, name })).toBeTruthy();
  });

  it('shows an ordered and an unordered list with their items', () => {
    const page = show(article);
    const lists = Array.from(page.querySelectorAll(':is(ol, ul):not(section *)'), (list) => [
      list.localName,
      ...within(list as HTMLElement)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ]);
    expect(lists).toEqual([
      ['ol', 'Đo độ mặn trước khi lấy nước.', 'Trữ nước trong mương, ao, túi nhựa.'],
      ['ul', 'Cống Ba Lai', 'Cống Cái Quao'],
    ]);
  });

  it('shows the break between two parts', () => {
    show(article);
    expect(screen.getAllByRole('separator')).toHaveLength(1);
  });

  it('gives each block its id, and no id twice', () => {
    const page = show(article);
    const wanted = article.body.flatMap((block) => ('id' in block && block.type !== 'recommended' ? block.id : []));
    for (const id of [...wanted, 'loi-ong-bay-1']) expect(page.querySelector(`[id="${id}"]`)).toBeTruthy();
    const ids = Array.from(page.querySelectorAll('[id]'), ({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('the first paragraph', () => {
  it.each<[string, Partial<Article>, string]>([
    ['has the mark of the source before it, as printed', { source: { mark: 'CAO' } }, '(CAO) Chiều nay'],
    ['has the place it was filed from', { dateline: 'Bến Tre' }, 'Bến Tre – Chiều nay'],
    ['has mark and place', { source: { mark: 'BT' }, dateline: 'Bến Tre' }, '(BT) Bến Tre – Chiều nay'],
    ['stands alone where there is no mark', { source: { name: 'Bản Tin' } }, 'Chiều nay'],
    ['stands alone where there is no source', {}, 'Chiều nay'],
  ])('%s', (_, fields, expected) => {
    const page = show(madeArticle({ ...fields, body: [paragraph('Chiều nay'), paragraph('Hôm sau')] }));
    const paragraphs = Array.from(page.querySelectorAll('p'), ({ textContent }) => textContent);
    expect(paragraphs.slice(0, 2)).toEqual([expected, 'Hôm sau']);
  });

  it('is the first of the text, not the first block and not one in a quotation', () => {
    const quote: Block = { type: 'blockquote', children: [paragraph('“Trích”')] };
    const photo: Block = { type: 'figure', images: [], alt: '', caption: 'Ảnh' };
    const page = show(madeArticle({ source: { mark: 'CAO' }, body: [photo, quote, paragraph('Chiều nay')] }));
    expect(Array.from(page.querySelectorAll('p'), ({ textContent }) => textContent)).toEqual([
      '“Trích”',
      '(CAO) Chiều nay',
    ]);
  });

  it('keeps its id', () => {
    show(madeArticle({ source: { mark: 'CAO' }, body: [{ ...paragraph('Chiều nay'), id: 'doan-1' }] }));
    expect(screen.getByText(/Chiều nay/u).id).toBe('doan-1');
  });
});

it('is marked with the language of the article', () => {
  const page = show(madeArticle({ inLanguage: 'en', source: { mark: 'CAO' }, body: [paragraph('In short')] }));
  const marked = Array.from(page.querySelectorAll<HTMLElement>('[lang]'), ({ lang, textContent }) => [
    lang,
    textContent,
  ]);
  expect(marked).toEqual([['en', '(CAO) In short']]);
});

it('two blocks that are the same are both shown', () => {
  const same = paragraph('Như nhau.');
  show(madeArticle({ body: [paragraph('Mở đầu.'), same, same] }));
  expect(screen.getAllByText('Như nhau.')).toHaveLength(2);
});

/** Without white space, which blocks and cells of a page do not have between them. */
function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}
