// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { OtherPage } from '../../../src/app/OtherPage.tsx';
import type { PageData } from '../../../src/app/pageData.ts';
import { headlineId } from '../../../src/ids.ts';
import * as site from '../../../src/site.ts';
import { madeFront, madeStories } from '../../lists/madeStories.ts';

afterEach(() => {
  cleanup();
  document.head.replaceChildren();
});

type OtherPageData = Exclude<PageData, { kind: 'article' }>;

const index = { sections: ['thoi-su'], hasLists: true } as const;
const groups = [{ label: 'Tháng 11/2026', stories: madeStories(2) }];
const section = { of: 'section', id: 'thoi-su' } as const;

const pages: [path: string, title: string, description: RegExp, page: OtherPageData][] = [
  ['/', 'Bản Tin', /^Tin tức để đọc/u, { kind: 'front', front: madeFront() }],
  ['/', 'Bản Tin', /^Tin tức để đọc/u, { kind: 'front' }],
  [
    '/chuyen-muc/thoi-su',
    'Thời sự – Bản Tin',
    /^Thời sự: /u,
    { kind: 'list', list: { subject: section, count: 2, groups } },
  ],
  [
    '/chuyen-muc/thoi-su/2026/11',
    'Thời sự, tháng 11/2026 – Bản Tin',
    /^Thời sự, tháng 11\/2026: /u,
    { kind: 'list', list: { subject: section, month: '2026/11', count: 2, groups } },
  ],
  [
    '/chu-de/dong-nai',
    'Chủ đề: Đồng Nai – Bản Tin',
    /^Chủ đề: Đồng Nai\b/u,
    { kind: 'list', list: { subject: { of: 'topic', slug: 'dong-nai', name: 'Đồng Nai' }, count: 2, groups } },
  ],
  [
    '/moi-nhat',
    'Mới nhất – Bản Tin',
    /^Mới nhất: /u,
    { kind: 'list', list: { subject: { of: 'latest' }, count: 2, groups } },
  ],
  [
    '/luu-tru',
    'Lưu trữ – Bản Tin',
    /theo năm và tháng/u,
    { kind: 'archive', archive: { months: [{ month: '2026/11', count: 2 }] } },
  ],
  [
    '/luu-tru/2026/11',
    'Lưu trữ, tháng 11/2026 – Bản Tin',
    /^Tháng 11\/2026: /u,
    { kind: 'archive-month', month: { month: '2026/11', count: 0, days: [], earlier: [] } },
  ],
];

describe.each(pages)('the page at %s', (path, title, description, page) => {
  it(`is called “${title}”, says what it is and where`, () => {
    render(<OtherPage page={{ ...page, index: { ...index, sections: [...index.sections] } }} />);
    expect(document.title).toBe(title);
    expect(document.head.querySelector<HTMLMetaElement>('meta[name=description]')?.content).toMatch(description);
    const canonical = document.head.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    expect(canonical).toBe(`${site.origin}${path}`);
  });

  it('has one headline, where skip links and jumps land', () => {
    render(<OtherPage page={page} />);
    const [headline, ...others] = screen.getAllByRole('heading', { level: 1 });
    expect([headline?.id, headline?.tabIndex, others.length]).toEqual([headlineId, -1, 0]);
  });
});

it('a paper without an article says so', () => {
  render(<OtherPage page={{ kind: 'front' }} />);
  expect(screen.getByText('Chưa có bài nào.')).toBeTruthy();
});

it('the page for a wrong address leads to the archive, if there is one', () => {
  const archive = () => screen.getByRole('main').querySelector('a[href="/luu-tru"]');
  render(<OtherPage page={{ kind: 'not-found', index: { ...index, sections: [] } }} />);
  expect(archive()?.textContent).toBe('Lưu trữ');
  cleanup();
  render(<OtherPage page={{ kind: 'not-found' }} />);
  expect(archive()).toBeNull();
});
