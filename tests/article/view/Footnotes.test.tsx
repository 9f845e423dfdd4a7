// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article, Phrasing } from '../../../src/article/schema/articleSchema.ts';
import { ArticleBody } from '../../../src/article/view/ArticleBody.tsx';
import { InlineFootnotes } from '../../../src/article/view/InlineFootnotes.tsx';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import { fixtureArticle, madeArticle } from '../../fixtures/readArticle.ts';

afterEach(cleanup);

function show(article: Article): HTMLElement {
  return render(
    <>
      <ArticleBody article={enhanceArticle(article)} />
      <InlineFootnotes article={enhanceArticle(article)} />
    </>,
    { wrapper: MemoryRouter },
  ).container;
}

/** What a link within the page leads to. */
function target(link: HTMLElement): HTMLElement | null {
  return document.getElementById(link.getAttribute('href')?.replace(/^#/u, '') ?? '');
}

describe('the footnotes', () => {
  it('stand at the foot under their heading, in their order', () => {
    const page = show(fixtureArticle('every-block'));
    const heading = screen.getByRole('heading', { level: 2, name: 'Chú thích' });
    const section = heading.closest('section');
    if (!section) throw new Error('the footnotes have no section');
    expect(section.id).toBe('ghi-chu');
    const notes = within(section).getAllByRole('listitem');
    expect(notes.map(({ textContent }) => textContent)).toEqual([
      'Mỗi sà lan chở chừng 500 m³. ↑',
      'Nước trên 1‰ không dùng để uống được. ↑',
    ]);
    const after = page.textContent.split(section.textContent)[1];
    expect(after).toMatch(/^Đính chính [^.]*\.Theo Bản Tin$/u);
  });

  it.each([
    [1, 'Mỗi sà lan chở chừng 500 m³.'],
    [2, 'Nước trên 1‰ không dùng để uống được.'],
  ])('number %i is reached from the text and leads back to its place there', (number, words) => {
    show(fixtureArticle('every-block'));
    const reference = screen.getByRole('link', { name: `Chú thích ${number}` });
    expect(reference.textContent).toBe(`${number}`);
    const note = target(reference);
    expect(note?.textContent).toContain(words);
    note?.focus();
    expect(document.activeElement).toBe(note);
    const back = screen.getByRole('link', { name: `Về chỗ có chú thích ${number}` });
    expect(note?.contains(back)).toBe(true);
    expect(target(back)).toBe(reference);
  });

  it('are numbered as they are written at the foot, not as the text names them', () => {
    show(madeArticle({ body: [line(reference('sau'), reference('truoc')), footnotes('truoc', 'sau')] }));
    const links = screen.getAllByRole('link', { name: /^Chú thích/u });
    expect(links.map((link) => [link.textContent, target(link)?.textContent])).toEqual([
      ['2', 'Lời sau. ↑'],
      ['1', 'Lời truoc. ↑'],
    ]);
  });
});

describe('a footnote in place', () => {
  const article = madeArticle({
    body: [
      line({ type: 'text', value: 'Trước' }, reference('a'), { type: 'text', value: ' sau.' }, reference('c')),
      {
        type: 'footnotes',
        children: [
          { type: 'footnote', id: 'a', children: [{ type: 'text', value: 'Xem thêm' }, reference('b')] },
          { type: 'footnote', id: 'b', children: [{ type: 'text', value: 'Thêm.' }] },
          {
            type: 'footnote',
            id: 'c',
            children: [{ type: 'link', url: 'https://example.vn/', children: [{ type: 'text', value: 'nguồn' }] }],
          },
        ],
      },
    ],
  });
  const number = (name: string) => screen.getAllByRole('link', { name })[0] as HTMLElement;

  it('opens by a press on its number, in the paragraph, and closes by another', () => {
    show(article);
    expect(number('Chú thích 3').getAttribute('aria-expanded')).toBeNull();
    expect(fireEvent.click(number('Chú thích 3'))).toBe(false);
    const note = screen.getByRole('note');
    expect(note.closest('p')?.textContent).toBe('Trước1 sau.3nguồn');
    expect(within(note).getByRole('link', { name: 'nguồn' }).getAttribute('href')).toBe('https://example.vn/');
    expect(number('Chú thích 3').getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(number('Chú thích 3'));
    expect(screen.queryByRole('note')).toBeNull();
    expect(number('Chú thích 3').getAttribute('aria-expanded')).toBe('false');
  });

  it('closes by Escape, also from inside, with the focus on its number', () => {
    show(article);
    fireEvent.click(number('Chú thích 3'));
    const link = within(screen.getByRole('note')).getByRole('link');
    link.focus();
    fireEvent.keyDown(link, { key: 'Escape' });
    expect(screen.queryByRole('note')).toBeNull();
    expect(document.activeElement).toBe(number('Chú thích 3'));
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('is left to the browser with %s', (modifier) => {
    show(article);
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    fireEvent.click(number('Chú thích 1'), { [modifier]: true });
    expect(screen.queryByRole('note')).toBeNull();
  });

  it('has plain links for the footnotes that it names itself, and no id twice', () => {
    const page = show(article);
    fireEvent.click(number('Chú thích 1'));
    const inner = within(screen.getByRole('note')).getByRole('link', { name: 'Chú thích 2' });
    expect(inner.getAttribute('href')).toBe('#chu-thich-b');
    expect(fireEvent.click(inner)).toBe(true);
    expect(screen.getAllByRole('note')).toHaveLength(1);
    const ids = Array.from(page.querySelectorAll('[id]'), ({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

function reference(id: string): Phrasing {
  return { type: 'footnote-reference', id };
}

function line(...children: Phrasing[]): Article['body'][number] {
  return { type: 'paragraph', children };
}

function footnotes(...ids: string[]): Article['body'][number] {
  return {
    type: 'footnotes',
    children: ids.map((id) => ({ type: 'footnote', id, children: [{ type: 'text', value: `Lời ${id}.` }] })),
  };
}
