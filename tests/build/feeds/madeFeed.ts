import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PageArticle } from '../../../src/article/model/pageArticle.ts';
import type { Article } from '../../../src/article/schema/articleSchema.ts';
import { ArticleBody } from '../../../src/article/view/ArticleBody.tsx';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import type { FeedWords } from '../../../src/build/feeds/browserView.ts';
import { madeArticle, paragraph } from '../../fixtures/readArticle.ts';

export const site = {
  name: 'Bản Tin',
  publisher: 'Tòa soạn Bản Tin',
  description: 'Tin tức để đọc.',
  language: 'vi',
  origin: 'https://bantin.example',
  feedLength: 20,
  sections: [
    { id: 'thoi-su', name: 'Thời sự' },
    { id: 'moi-truong', name: 'Môi trường' },
  ],
  accentColor: '#a3261b',
  darkAccentColor: '#e08a80',
};

export const words: FeedWords = {
  explanation: (name) =>
    `Đây là nguồn tin (feed) của ${name}. Chép địa chỉ của trang này vào ứng dụng đọc tin để nhận bài mới.`,
  address: 'Địa chỉ của nguồn tin:',
  visit: (name) => `Mở trang ${name}`,
};

/** The text of an article as its page has it. */
export const articleHtml = async (article: PageArticle) =>
  renderToStaticMarkup(createElement(ArticleBody, { article }));

export function pageArticle(fields: Partial<Article> = {}): PageArticle {
  return enhanceArticle(madeArticle(fields));
}

export const addressOf = (id: string) => `https://bantin.example/bai-viet/${id}`;

/** Every text of an article where markup, entities or characters could do harm. */
export const hostileText = `</p><script>alert("1")</script> & &amp; &lt;b&gt; &#60;i&#62; ]]> <!-- <![CDATA[ ' " 5 < 6 > 4 &nbsp;`;

export const hostile = pageArticle({
  id: 'xau',
  headline: hostileText,
  description: hostileText,
  keywords: [hostileText, 'hạn mặn'],
  author: [{ name: hostileText }],
  body: [
    paragraph(hostileText),
    { type: 'paragraph', children: [{ type: 'link', url: '/tim?a=1&b="2"', title: hostileText, children: [] }] },
  ],
});
