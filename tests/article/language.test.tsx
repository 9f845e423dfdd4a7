import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, it } from 'vitest';
import { ArticleBody } from '../../src/article/ArticleBody.tsx';
import { ArticleEnd } from '../../src/article/ArticleEnd.tsx';
import { LargePhoto } from '../../src/article/LargePhoto.tsx';
import { madeArticle, paragraph } from '../fixtures/readArticle.ts';

afterEach(cleanup);

const texts = {
  text: 'Every drop counts.',
  correction: 'The sluice was misnamed.',
  caption: 'The sluice from the sea',
};

it('text, correction and the caption of a photo at large are in the language of the article', () => {
  const article = madeArticle({
    inLanguage: 'en',
    correction: { date: '2024-03-08T17:45:00+07:00', text: texts.correction },
    body: [paragraph(texts.text)],
  });
  const image = { src: '/cong.png', width: 600, height: 400 };
  render(
    <>
      <ArticleBody article={article} />
      <ArticleEnd article={article} related={[]} actions={null} />
      <LargePhoto photo={{ type: 'figure', images: [image], alt: '', caption: texts.caption }} language="en" />
    </>,
    { wrapper: MemoryRouter },
  );
  for (const text of Object.values(texts))
    expect(screen.getByText(text, { exact: false }).closest('[lang]')?.getAttribute('lang'), text).toBe('en');
  expect(screen.getByText('Đính chính').closest('[lang]')).toBeNull();
});
