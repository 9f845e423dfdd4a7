// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Onward } from '../../../src/lists/model/lists.ts';
import { OnwardLinks } from '../../../src/lists/view/OnwardLinks.tsx';
import { madeStory, photo } from '../madeStories.ts';

afterEach(cleanup);

const show = (onward: Onward, section?: string) => render(<OnwardLinks onward={onward} section={section} />).container;

const linksIn = (name: string) =>
  within(screen.getByRole('navigation', { name }))
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);

describe('the end of an article', () => {
  it('leads to related articles, each one link with its date and section beside it', () => {
    show({ related: [madeStory('a', { when: '28/11/2026', section: 'thoi-su', photo }), madeStory('b')] });
    expect(linksIn('Tin liên quan')).toEqual([
      ['Tít a', '/bai-viet/a'],
      ['Tít b', '/bai-viet/b'],
    ]);
    const [first] = screen.getAllByRole('listitem');
    expect(first?.dataset.story).toBe('a');
    expect(first?.textContent).toBe('Tít a28/11/2026Thời sự');
    expect(first?.querySelector('img')?.getAttribute('loading')).toBe('lazy');
  });

  it('leads to its topics', () => {
    show({ topics: [{ slug: 'dong-nai', name: 'Đồng Nai' }] });
    expect(linksIn('Chủ đề:')).toEqual([['Đồng Nai', '/chu-de/dong-nai']]);
  });

  it('leads to its section and its neighbours there, the newer first', () => {
    show({ newer: madeStory('moi'), older: madeStory('cu') }, 'thoi-su');
    expect(linksIn('Trong mục Thời sự')).toEqual([
      ['Trong mục Thời sự', '/chuyen-muc/thoi-su'],
      ['Bài mới hơnTít moi', '/bai-viet/moi'],
      ['Bài cũ hơnTít cu', '/bai-viet/cu'],
    ]);
  });

  it('has no part without links', () => {
    expect(show({ older: madeStory('cu') }, 'thoi-su').textContent).toBe('Trong mục Thời sựBài cũ hơnTít cu');
    cleanup();
    expect(show({}, 'thoi-su').textContent).toBe('');
  });

  it('says everything of an article in the language of that article', () => {
    const arabic = { inLanguage: 'ar', headline: 'عنوان' };
    show({ related: [madeStory('a', arabic)], older: madeStory('b', arabic) }, 'thoi-su');
    const headlines = screen.getAllByText('عنوان');
    expect(headlines.map(({ lang, dir }) => [lang, dir])).toEqual([
      ['ar', 'rtl'],
      ['ar', 'rtl'],
    ]);
    expect(screen.getByText('Bài cũ hơn').closest('[lang]')).toBeNull();
  });
});
