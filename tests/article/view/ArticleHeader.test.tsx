// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/schema/articleSchema.ts';
import { ArticleHeader } from '../../../src/article/view/ArticleHeader.tsx';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import { headlineId } from '../../../src/ids.ts';
import { fixtureArticle, madeArticle } from '../../fixtures/readArticle.ts';

afterEach(cleanup);

function show(article: Article, sectionPath?: string): HTMLElement {
  return render(
    <ArticleHeader
      article={{ ...enhanceArticle(article), readingMinutes: 2 }}
      sectionPath={sectionPath}
      afterHeadline={<button type="button">Quay lại</button>}
      tools={null}
      commentsLink={<a href="#binh-luan">Bình luận</a>}
    />,
  ).container;
}

describe('the header of an article that tells everything of itself', () => {
  it('has the headline, where every jump to the top lands', () => {
    show(fixtureArticle('every-block'));
    const headline = screen.getByRole('heading', { level: 1 });
    expect(headline.textContent).toBe('Nước mặn vào sâu 60 km, đồng bằng giữ từng giọt nước ngọt');
    expect(headline.id).toBe(headlineId);
    headline.focus();
    expect(document.activeElement).toBe(headline);
    expect(headline.tabIndex).toBe(-1);
  });

  it('has section, standfirst and reading time', () => {
    show(fixtureArticle('every-block'));
    for (const words of ['Môi trường', /^Mọi kiểu khối .* mùa hạn mặn\.$/u, 'Khoảng 2 phút đọc'])
      expect(screen.getByText(words)).toBeTruthy();
  });

  it('names the authors with what they are, and links only who has an address', () => {
    show(fixtureArticle('every-block'));
    const reporter = screen.getByRole('link', { name: 'Lê Thị Ngọc Ánh' });
    expect(reporter.getAttribute('href')).toBe('mailto:ngocanh@example.vn');
    expect(reporter.parentElement?.textContent).toBe('Lê Thị Ngọc Ánh, Phóng viên · Nguyễn Ý');
    expect(reporter.parentElement?.querySelectorAll('a')).toHaveLength(1);
  });

  it('has both dates in the words of the newspaper and for machines', () => {
    const page = show(fixtureArticle('every-block'));
    const times = Array.from(page.querySelectorAll('time'), (time) => [time.dateTime, time.textContent]);
    expect(times).toEqual([
      ['2024-03-08T06:30:00+07:00', 'Thứ Sáu, 08/03/2024 06:30'],
      ['2024-03-08T17:45:00+07:00', 'Thứ Sáu, 08/03/2024 17:45'],
    ]);
    expect(screen.getByText('Cập nhật').textContent).toBe('Cập nhật Thứ Sáu, 08/03/2024 17:45');
  });

  it('has the way back as the first control after the headline, and the link to the comments last', () => {
    const page = show(fixtureArticle('every-block'));
    const controls = Array.from(page.querySelectorAll('h1, button, a'), ({ textContent }) => textContent);
    expect(controls.slice(1)).toEqual(['Quay lại', 'Lê Thị Ngọc Ánh', 'Bình luận']);
  });
});

it('the section is a link where it has a page, and words where it has none', () => {
  const section = () => screen.getByText('Môi trường').closest('a')?.getAttribute('href');
  show(fixtureArticle('every-block'));
  expect(section()).toBeUndefined();
  cleanup();
  show(fixtureArticle('every-block'), '/chuyen-muc/moi-truong');
  expect(section()).toBe('/chuyen-muc/moi-truong');
});

describe('the header of an article that tells nothing of itself', () => {
  it('has headline, date, reading time and the link to the comments, and no empty line', () => {
    const page = show(madeArticle());
    expect(page.textContent).toBe('Tít bàiQuay lạiThứ Hai, 05/07/2021 09:57Khoảng 2 phút đọcBình luận');
    expect(page.querySelector('p')).toBeNull();
  });
});

it('headline, standfirst, authors and dates are in the language of the article, all else in that of the page', () => {
  const page = show(
    madeArticle({
      inLanguage: 'en',
      description: 'In short',
      articleSection: 'Môi trường',
      author: [{ name: 'Ann Lee', role: 'reporter' }],
      dateModified: '2021-07-06T09:57:00+07:00',
    }),
  );
  const marked = Array.from(page.querySelectorAll<HTMLElement>('[lang]'), ({ lang, textContent }) => [
    lang,
    textContent,
  ]);
  expect(marked).toEqual([
    ['en', 'Tít bài'],
    ['en', 'In short'],
    ['en', 'Ann Lee, reporter'],
    ['en', 'Monday, 5 July 2021, 9.57am'],
    ['en', 'Tuesday, 6 July 2021, 9.57am'],
  ]);
});

it('a date is in the language of the page where the site does not know how that of the article prints dates', () => {
  const page = show(madeArticle({ inLanguage: 'fr' }));
  expect(page.querySelector('time')?.closest('[lang]')).toBeNull();
});

it('a date written in another zone is printed in the zone of the newspaper', () => {
  const page = show(madeArticle({ datePublished: '2021-12-31T17:00:00Z' }));
  const time = page.querySelector('time');
  expect(time?.textContent).toBe('Thứ Bảy, 01/01/2022 00:00');
  expect(time?.dateTime).toBe('2021-12-31T17:00:00Z');
});
