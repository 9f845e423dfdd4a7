// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, it } from 'vitest';
import { ArticleBody } from '../../../src/article/view/ArticleBody.tsx';
import { ArticleEnd } from '../../../src/article/view/ArticleEnd.tsx';
import { ArticleHeader } from '../../../src/article/view/ArticleHeader.tsx';
import { Contents } from '../../../src/article/view/Contents.tsx';
import { LargePhoto } from '../../../src/article/view/LargePhoto.tsx';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import { messages } from '../../../src/language/current/core.ts';
import { pageMessages } from '../../../src/language/current/page.ts';
import { languageAttributes } from '../../../src/language/languageAttributes.ts';
import { madeArticle, paragraph } from '../../fixtures/readArticle.ts';

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
      <ArticleBody article={enhanceArticle(article)} />
      <LargePhoto photo={{ type: 'figure', images: [image], alt: '', caption: texts.caption }} language="en" />
    </>,
    { wrapper: MemoryRouter },
  );
  for (const text of Object.values(texts))
    expect(screen.getByText(text, { exact: false }).closest('[lang]')?.getAttribute('lang'), text).toBe('en');
  expect(screen.getByText('Đính chính').closest('[lang]')?.getAttribute('lang')).toBe('vi');
});

it('the description of a photo at large is in the language of the article; names of footnote links in that of the page', () => {
  const article = madeArticle({
    inLanguage: 'en',
    body: [
      { type: 'paragraph', children: [{ type: 'footnote-reference', id: 'a' }] },
      {
        type: 'footnotes',
        children: [{ type: 'footnote', id: 'a', children: [{ type: 'text', value: 'Since 2011.' }] }],
      },
    ],
  });
  const image = { src: '/cong.png', width: 600, height: 400 };
  render(
    <>
      <ArticleBody article={enhanceArticle(article)} />
      <LargePhoto photo={{ type: 'figure', images: [image], alt: 'A sluice', caption: '' }} language="en" />
    </>,
    { wrapper: MemoryRouter },
  );
  const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');
  expect(languageOf(screen.getByRole('img', { name: 'A sluice' }))).toBe('en');
  expect(languageOf(screen.getByText('Since 2011.'))).toBe('en');
  for (const name of [messages.footnoteReference(1), pageMessages.footnoteBack(1)])
    expect(languageOf(screen.getByRole('link', { name })), name).toBe('vi');
});

it('all of it runs from the right where its script does, but for the words of the page', () => {
  const article = madeArticle({
    inLanguage: 'ar',
    description: 'في سطور',
    correction: { date: '2024-03-08T17:45:00+07:00', text: texts.correction },
    body: [paragraph(texts.text)],
  });
  const image = { src: '/cong.png', width: 600, height: 400 };
  render(
    <>
      <ArticleHeader article={enhanceArticle(article)} afterHeadline={null} commentsLink={null} tools={null} />
      <Contents chapters={[{ id: 'mot', title: 'الفصل' }]} language="ar" />
      <ArticleBody article={enhanceArticle(article)} />
      <ArticleEnd article={article} actions={null} />
      <LargePhoto photo={{ type: 'figure', images: [image], alt: '', caption: texts.caption }} language="ar" />
    </>,
    { wrapper: MemoryRouter },
  );
  const directionOf = (text: string) =>
    screen.getByText(text, { exact: false }).closest('[dir]')?.getAttribute('dir') ?? 'ltr';
  const { headline, description = '' } = article;
  for (const text of [headline, description, 'الفصل', ...Object.values(texts)])
    expect(directionOf(text), text).toBe('rtl');
  for (const text of ['Đính chính', 'Mục lục', '05/07/2021']) expect(directionOf(text), text).toBe('ltr');
});

it.each([
  [
    'rtl',
    'ar ar-EG arz fa fas he iw yi ur ps sd ug dv ckb ks syr nqo rhg prs azb pa-PK pa-Arab ku-Arab ms-Arab az-IR cjm-Arab ff-Adlm',
  ],
  ['ltr', 'vi en fr fil hmn cjm km zh-Hant ja mn-Mong ku az pa ff he-Latn ar-Latn th x und qaa i-klingon 123 vi_VN'],
])('%s: %s', (direction, tags) => {
  for (const tag of tags.split(' ')) expect([tag, languageAttributes(tag).dir]).toEqual([tag, direction]);
});
