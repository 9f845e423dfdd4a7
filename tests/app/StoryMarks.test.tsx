// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { StoryMarks } from '../../src/app/StoryMarks.tsx';
import { publishChange } from '../../src/comments/store/changes.ts';
import { withDatabase } from '../../src/comments/store/database.ts';
import { keyPrefix, savedKey } from '../../src/storage.ts';

const story = (id: string, attributes = '', row = '<time>16:40</time><span>Khoảng 6 phút đọc</span>') =>
  `<article data-story="${id}" ${attributes}><h2><a href="/bai-viet/${id}">Tít ${id}</a></h2><p>Sapô.</p><p>${row}</p></article>`;

beforeEach(async () => {
  localStorage.clear();
  await withDatabase((database) => database.clear('counts'));
});
afterEach(cleanup);

/** Shows these stories, and what is kept of them, once the marks stand. */
async function show(html: string) {
  document.body.innerHTML = `<main>${html}</main><div id="marks"></div>`;
  const container = document.getElementById('marks') as HTMLElement;
  await act(async () => render(<StoryMarks />, { container }));
}

const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-story="${id}"] > p:last-of-type`);
const marksOf = (id: string) => [...(rowOf(id)?.children ?? [])].slice(2).map(({ textContent }) => textContent);

function keep(key: 'read' | 'places' | 'saved', value: unknown): void {
  localStorage.setItem(keyPrefix + key, JSON.stringify(value));
}

const keepComments = (id: string, comments: number) =>
  withDatabase((database) => database.put('counts', { id, comments } as { id: string }));

it('tells what was read, what is left to read, how many comments there are and what is saved, in this order', async () => {
  keep('read', ['a']);
  keep('places', [['b', { block: 1, offset: 0 }, 0.7]]);
  keep('saved', [['b', 1, 'Tít b']]);
  await keepComments('a', 3);
  await keepComments('b', 1_234);
  await show(story('a') + story('b', 'data-minutes="6"') + story('c'));
  await expect.poll(() => marksOf('a')).toEqual(['Đã đọc', 'Bình luận (3)']);
  expect(marksOf('b')).toEqual(['Đọc dở, còn khoảng 2 phút', 'Bình luận (1.234)', 'Đã để dành']);
  expect(marksOf('c')).toEqual([]);
  expect(screen.getByRole('link', { name: 'Bình luận (3)' }).getAttribute('href')).toBe('/bai-viet/a#binh-luan');
  const read = [...document.querySelectorAll('[data-read]')].map((element) => element.getAttribute('data-story'));
  expect(read).toEqual(['a']);
});

it('an article that was read to its end and is open at another place counts as read', async () => {
  keep('read', ['a']);
  keep('places', [['a', { block: 1, offset: 0 }, 0.2]]);
  await show(story('a', 'data-minutes="6"'));
  await expect.poll(() => marksOf('a')).toEqual(['Đã đọc']);
});

it('at least a minute is left, and none is told where the reading time is not known', async () => {
  keep('places', [
    ['a', { block: 1, offset: 0 }, 1],
    ['b', { block: 1, offset: 0 }, 0.2],
  ]);
  await show(story('a', 'data-minutes="6"') + story('b'));
  await expect.poll(() => marksOf('a')).toEqual(['Đọc dở, còn khoảng 1 phút']);
  expect(marksOf('b')).toEqual(['Đọc dở']);
});

it('a story that can be saved has a button that says its headline, in place of the mark', async () => {
  keep('saved', [['b', 1, 'Tít b']]);
  await show(story('a', 'data-savable="true"') + story('b', 'data-savable="true"'));
  await expect.poll(() => marksOf('a')).toEqual(['Để dành']);
  expect(marksOf('b')).toEqual(['Đã để dành']);
  const { getByRole } = within(rowOf('a') as HTMLElement);
  expect(getByRole('button', { name: 'Để dành: Tít a', hidden: true })).toBeTruthy();
});

it('comments that are not counted yet are counted', async () => {
  await withDatabase(async (database) => {
    await database.put('articles', { id: 'a', headline: 'Tít a' } as { id: string });
    await database.put('comments', { id: 'x', articleId: 'a' } as { id: string });
  });
  await show(story('a'));
  await expect.poll(() => marksOf('a')).toEqual(['Bình luận (1)']);
  await withDatabase((database) => database.clear('articles'));
});

it('follows what another tab does', async () => {
  await keepComments('a', 1);
  await show(story('a') + story('b'));
  await expect.poll(() => marksOf('a')).toEqual(['Bình luận (1)']);
  await keepComments('a', 2);
  keep('read', ['b']);
  keep('saved', [['b', 1, '']]);
  act(() => {
    publishChange({ articleId: 'a' });
    for (const key of [`${keyPrefix}read`, savedKey]) window.dispatchEvent(new StorageEvent('storage', { key }));
  });
  expect(marksOf('b')).toEqual(['Đã đọc', 'Đã để dành']);
  await expect.poll(() => marksOf('a')).toEqual(['Bình luận (2)']);
  localStorage.clear();
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
  });
  expect(marksOf('b')).toEqual([]);
  expect(document.querySelector('[data-read]')).toBeNull();
});

it('stories that come later have their marks where the page follows them, and only there', async () => {
  keep('read', ['a', 'b']);
  for (const follows of [true, false]) {
    document.body.innerHTML = `<main>${story('a')}</main><div id="marks"></div>`;
    const container = document.getElementById('marks') as HTMLElement;
    const { unmount } = await act(async () => render(<StoryMarks follows={follows} />, { container }));
    await expect.poll(() => marksOf('a')).toEqual(['Đã đọc']);
    await act(async () => document.querySelector('main')?.insertAdjacentHTML('beforeend', story('b')));
    expect(marksOf('b')).toEqual(follows ? ['Đã đọc'] : []);
    unmount();
  }
});

it('an article that stands twice has its marks twice, and a link without a line is only set apart', async () => {
  keep('read', ['a', 'b']);
  await show(`${story('a')}${story('a')}<a data-story="b"><b>Tít b</b></a>`);
  await expect.poll(() => screen.getAllByText('Đã đọc')).toHaveLength(2);
  expect(document.querySelector('a[data-story="b"]')?.hasAttribute('data-read')).toBe(true);
});
