// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, it } from 'vitest';
import { ArticleBody } from '../../../src/article/view/ArticleBody.tsx';
import { ArticleHeader } from '../../../src/article/view/ArticleHeader.tsx';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import { seedArticle } from '../../fixtures/readArticle.ts';

afterEach(cleanup);

/** What in the copied text belongs to the page around the article. */
const furniture = ['', '|', 'Bình luận (0)', 'Lên đầu trang'];
const seed = readFileSync(join(import.meta.dirname, '../../fixtures/seed.txt'), 'utf8')
  .split('\n')
  .filter((line) => !furniture.includes(line));
const photoMissing = ' (Ảnh không có trong bản lưu)';

it('the first article stands on the page line by line as it was printed, and nothing is added', () => {
  const article = seedArticle();
  const { container } = render(
    <MemoryRouter>
      <ArticleHeader article={enhanceArticle(article)} afterHeadline={null} tools={null} commentsLink={null} />
      <ArticleBody article={enhanceArticle(article)} />
    </MemoryRouter>,
  );
  expect(seed).toHaveLength(11);
  const lines = Array.from(container.querySelectorAll('h1, time, p, figcaption'), ({ textContent }) => textContent);
  expect(lines.map((line) => line.replace(photoMissing, ''))).toEqual(seed);
  expect(lines.filter((line) => line.endsWith(photoMissing))).toHaveLength(2);
  expect(container.textContent).toBe([lines[0], lines[1], 'Khoảng 3 phút đọc', ...lines.slice(2)].join(''));
  expect(screen.queryByRole('img')).toBeNull();
});
