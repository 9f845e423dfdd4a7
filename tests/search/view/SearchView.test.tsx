// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { BrowserRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { searchMessages as words } from '../../../src/language/current/search.ts';
import { rules } from '../../../src/search/model/rules.ts';
import type { Answer, KeptArticle } from '../../../src/search/view/answer.ts';
import { createEngine, type SearchEngine } from '../../../src/search/view/engine.ts';
import { SearchView } from '../../../src/search/view/SearchView.tsx';
import { searchKept } from '../../../src/search/view/searchKept.ts';

const article = (id: string, headline: string, datePublished: string, section: string, text = ''): KeptArticle => ({
  id,
  headline,
  excerpt: `Sapô của ${id}.`,
  datePublished: `${datePublished}T08:00:00+07:00`,
  section,
  summary: [`Sapô của ${id}.`],
  text: [text],
});

const articles = [
  article('bien-hieu', 'Chữ trên biển hiệu: từ “Ha Noi” không dấu', '2026-09-12', 'thoi-su'),
  article('cay-xanh', 'Hà Nội trồng thêm cây', '2026-11-26', 'thoi-su'),
  article('pho', 'Quán phở sáng mới hạ nồi nước dùng', '2025-12-02', 'phong-su'),
  article('gio-mua', 'Không khí lạnh tràn về', '2026-11-28', 'moi-truong', 'Nhiệt độ ở Hà Nội còn 14 độ.'),
  ...Array.from({ length: 12 }, (_, nth) => article(`cho-${nth}`, `Chợ phiên số ${nth}`, '2026-10-01', 'phong-su')),
];

let isDown = false;
let asked: string[] = [];

/** The search of those articles, with the rules of the real one and no index. */
function engineOf(): SearchEngine {
  const engine = createEngine(
    () => Promise.reject(new Error('no index')),
    async (id) => articles.find((each) => each.id === id),
  );
  return {
    ...engine,
    answer: async (wanted, count): Promise<Answer> => {
      asked.push(wanted.text);
      if (isDown) throw new Error('down');
      const { isKept: _, ...answer } = searchKept(rules, articles, wanted, count);
      return { ...answer, spellings: [{ spelling: 'hà nội', count: 2 }] };
    },
    client: {
      ...engine.client,
      withIndex: (async () => new Map()) as SearchEngine['client']['withIndex'],
      search: async (text) => ({ ...searchKept(rules, articles, { text, section: '', year: '' }), total: text.length }),
    },
  };
}

const field = () => screen.getByRole<HTMLInputElement>('searchbox');
const headlines = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

function open(address: string, kept: KeptArticle[] = []) {
  window.history.replaceState(null, '', address);
  const engine = engineOf();
  return render(
    <BrowserRouter>
      <search>
        <form action="/tim">
          <input type="search" name="q" aria-label="q" />
          <button type="submit">Tìm</button>
        </form>
      </search>
      <SearchView engine={engine} readKept={async () => kept} />
    </BrowserRouter>,
  );
}

beforeEach(() => {
  isDown = false;
  asked = [];
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('shows what the address asks for: as typed first, then what agrees without marks, under a line that says so', async () => {
  open('/tim?q=ha+noi');
  await waitFor(() => expect(headlines()).toHaveLength(4));
  expect(field().value).toBe('ha noi');
  expect(headlines()[0]).toContain('Ha Noi');
  const line = screen.getByText(
    (_, element) => element?.tagName === 'P' && element.textContent?.startsWith('Thêm') === true,
  );
  expect(line.textContent).toContain(words.foldedToo('3 bài'));
  const spelling = screen.getByRole('link', { name: 'Hà Nội (2)' });
  expect(spelling.getAttribute('href')).toBe('/tim?q=h%C3%A0+n%E1%BB%99i');
  expect(document.querySelector('[data-story="cay-xanh"] mark')?.textContent).toBe('Hà Nội');
  expect(document.querySelector('[data-story="pho"] mark')?.textContent).toBe('hạ nồi');
});

it('shows a passage of the text where only that has it', async () => {
  open('/tim?q=ha+noi');
  const story = await waitFor(() => {
    const found = document.querySelector('[data-story="gio-mua"]');
    expect(found?.textContent).toContain('Nhiệt độ');
    return found;
  });
  expect(story?.querySelector('mark')?.textContent).toBe('Hà Nội');
  expect(story?.textContent).not.toContain('Sapô');
});

it('asks for a first letter at once, for further ones after a moment', async () => {
  open('/tim');
  fireEvent.input(field(), { target: { value: 'h' } });
  expect(asked).toEqual(['h']);
  fireEvent.input(field(), { target: { value: 'ha' } });
  expect(asked).toEqual(['h']);
  await waitFor(() => expect(asked).toContain('ha'));
});

it('follows the typing after a moment, in the address too, and leaves the focus where it is', async () => {
  open('/tim');
  field().focus();
  const entries = window.history.length;
  fireEvent.input(field(), { target: { value: 'ha n' } });
  fireEvent.input(field(), { target: { value: 'ha noi' } });
  await waitFor(() => expect(headlines()).toHaveLength(4));
  expect(asked).not.toContain('ha n');
  expect(window.location.search).toBe('?q=ha+noi');
  expect(window.history.length).toBe(entries);
  expect(document.activeElement).toBe(field());
});

it('waits for the end of a syllable in the making', async () => {
  vi.useFakeTimers();
  open('/tim');
  fireEvent.input(field(), { target: { value: 'cho' }, isComposing: true });
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  expect(asked).toEqual([]);
  fireEvent.compositionEnd(field());
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  expect(asked).toContain('cho');
});

it('searches at once when the form is sent, without leaving the page', async () => {
  open('/tim');
  field().value = 'hà nội';
  const isLeft = fireEvent.submit(field());
  expect(isLeft).toBe(false);
  expect(window.location.search).toBe('?q=h%C3%A0+n%E1%BB%99i');
  await waitFor(() => expect(headlines().length).toBeGreaterThan(0));
});

it('says the count a second after the last change, and not before', async () => {
  vi.useFakeTimers();
  open('/tim?q=ha+noi');
  await act(() => vi.advanceTimersByTimeAsync(0));
  expect(headlines()).toHaveLength(4);
  await act(() => vi.advanceTimersByTimeAsync(900));
  expect(screen.getByRole('status').textContent).toBe('');
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(screen.getByRole('status').textContent).toBe('Tìm thấy 4 bài.');
});

it('shows more on a press, with the focus on the first new one', async () => {
  open('/tim?q=chợ+phiên');
  const more = await screen.findByRole('button', { name: words.more(2) });
  fireEvent.click(more);
  await waitFor(() => expect(headlines()).toHaveLength(12));
  expect(document.activeElement).toBe(screen.getAllByRole('link', { name: /Chợ phiên/ })[10]);
  expect(screen.queryByRole('button', { name: words.more(2) })).toBeNull();
});

it('filters by section and year, each counted under the other, in the address', async () => {
  open('/tim?q=ha+noi');
  const section = await screen.findByRole('radio', { name: 'Thời sự (2)' });
  fireEvent.click(section);
  await waitFor(() => expect(headlines()).toHaveLength(2));
  expect(window.location.search).toBe('?q=ha+noi&muc=thoi-su');
  expect(await screen.findByRole('radio', { name: '2026 (2)' })).toBeTruthy();
  expect(screen.queryByRole('radio', { name: /2025/ })).toBeNull();
});

it('where a filter lets nothing through, leads to all', async () => {
  open('/tim?q=sáng+mới&muc=moi-truong');
  const all = await screen.findByRole('link', { name: words.dropFilters('1 bài') });
  expect(all.getAttribute('href')).toBe('/tim?q=s%C3%A1ng+m%E1%BB%9Bi');
});

it('where nothing is found, says what was looked for and offers what does find something', async () => {
  open('/tim?q=xe+điện');
  expect(await screen.findByText(words.none('xe điện'), { selector: 'p:not([role])' })).toBeTruthy();
  const other = await screen.findByRole('link', { name: 'điện' });
  expect(other.getAttribute('href')).toBe('/tim?q=%C4%91i%E1%BB%87n');
});

it('says that the index cannot be had, and tries again on a press', async () => {
  isDown = true;
  open('/tim?q=ha+noi');
  const again = await screen.findByRole('button', { name: words.tryAgain });
  isDown = false;
  fireEvent.click(again);
  await waitFor(() => expect(headlines()).toHaveLength(4));
  expect(screen.queryByText(words.failed)).toBeNull();
});

it('without a network searches what is kept, and says so', async () => {
  isDown = true;
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  open('/tim?q=ha+noi', articles.slice(1, 2));
  expect(await screen.findByText(words.offline)).toBeTruthy();
  expect(headlines()).toEqual(['Hà Nội trồng thêm cây']);
});

it('shows nothing of an empty field', () => {
  open('/tim?q=%20–%20');
  expect(headlines()).toEqual([]);
  expect(asked).toEqual([]);
});
