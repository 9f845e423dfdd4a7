// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { StoryView } from '../../../src/lists/view/StoryView.tsx';
import { madeStory, photo } from '../madeStories.ts';

afterEach(cleanup);

const whole = madeStory('cau', { description: 'Tóm tắt', photo });

describe('a story', () => {
  it('is known by its id, and has one link for readers: its headline', () => {
    const { container } = render(<StoryView story={whole} look="lead" level={2} />);
    expect(container.querySelector('article')?.dataset.story).toBe('cau');
    const links = screen.getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['Tít cau', '/bai-viet/cau']]);
  });

  it('leads by its photo to the same place, out of the tab order and without words', () => {
    const { container } = render(<StoryView story={whole} look="band" level={3} />);
    const link = container.querySelector('a:has(img)');
    expect(link?.getAttribute('href')).toBe('/bai-viet/cau');
    expect(link?.getAttribute('tabindex')).toBe('-1');
    expect(link?.getAttribute('aria-hidden')).toBe('true');
    expect(container.querySelector('img')?.getAttribute('alt')).toBe('');
  });

  it.each([
    ['lead', 'high', null],
    ['band', null, 'lazy'],
    ['item', null, 'lazy'],
  ] as const)('as %s has a photo of known size whose priority is %s, loading %s', (look, priority, loading) => {
    const { container } = render(<StoryView story={whole} look={look} level={2} />);
    const image = container.querySelector('img');
    expect(image?.getAttribute('fetchpriority')).toBe(priority);
    expect(image?.getAttribute('loading')).toBe(loading);
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['480', '320']);
  });

  it('has the date as the list prints it, and the whole one in its title', () => {
    render(<StoryView story={whole} look="item" level={3} />);
    const time = screen.getByText('16:40');
    expect([time.title, time.getAttribute('datetime')]).toEqual([
      'Thứ Bảy, 28/11/2026 16:40',
      '2026-11-28T16:40:00+07:00',
    ]);
  });

  it('leaves no hole where it has a headline alone, and keeps the line for what the reader did', () => {
    const { container } = render(<StoryView story={madeStory('ngan')} look="lead" level={2} />);
    expect(Array.from(container.querySelectorAll('article > *'), ({ tagName }) => tagName)).toEqual(['H2', 'P']);
  });

  it('has no standfirst where it is brief', () => {
    render(<StoryView story={whole} look="second" level={2} isBrief />);
    expect(screen.queryByText('Tóm tắt')).toBeNull();
  });

  it('sets a headline of more than 90 letters smaller', () => {
    const isLong = (letters: number) => {
      render(<StoryView story={madeStory('a', { headline: 'ố'.repeat(letters) })} look="lead" level={2} />);
      const { className } = screen.getByRole('heading');
      cleanup();
      return /long/u.test(className);
    };
    expect([isLong(90), isLong(91)]).toEqual([false, true]);
  });

  it('has headline and standfirst in the language of the article', () => {
    const story = madeStory('ar', { inLanguage: 'ar', headline: 'عنوان', description: 'في سطور' });
    render(<StoryView story={story} look="lead" level={2} />);
    for (const text of ['عنوان', 'في سطور']) {
      const { lang, dir } = screen.getByText(text);
      expect([lang, dir]).toEqual(['ar', 'rtl']);
    }
  });
});
