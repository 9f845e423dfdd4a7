import { expect, test } from 'vitest';
import { toBlocks } from '../../../../src/build/import/blocks/toBlocks.ts';
import { paper, paragraphs, readPaper, sentences } from './readPaper.ts';

const caption = 'Ghe trái cây trên chợ nổi sáng nay.';
const page = (amid: string, above = '') => {
  const manuscript = readPaper(
    paper(`<div class="detail"><h1>Chợ nổi đông khách</h1>${above}<div class="body">
      ${paragraphs(sentences.slice(0, 2))}${amid}${paragraphs(sentences.slice(2))}</div></div>`),
  );
  const figures = toBlocks(manuscript.content).blocks.filter(({ block }) => block.type === 'figure');
  return { ...manuscript, figures: figures.map(({ picture, text }) => ({ picture, text })) };
};

test.each([
  ['a figure', `<figure><img src="trang_files/a.jpg"><figcaption>${caption}</figcaption></figure>`],
  [
    'a table',
    `<table class="picture"><tr><td><img src="trang_files/a.jpg"></td></tr><tr><td>${caption}</td></tr></table>`,
  ],
])('keeps a picture in %s with its caption, its src as written', (_, markup) => {
  const { figures, blocks } = page(markup);
  expect(figures).toEqual([{ picture: 'trang_files/a.jpg', text: caption }]);
  expect(blocks.filter((block) => block.startsWith('paragraph'))).toHaveLength(sentences.length);
});

test('keeps a caption beside the picture that is named so', () => {
  const { content, blocks } = page(
    `<div class="photo"><img src="a.jpg"><p class="PhotoCMS_Caption">${caption}</p></div>`,
  );
  expect(blocks.join('\n')).toContain(caption);
  expect(toBlocks(content).blocks.map(({ picture }) => picture)).toContain('a.jpg');
});

test('keeps a picture between headline and text', () => {
  expect(page('', '<div><img src="dau.jpg" width="600"></div>').figures).toEqual([{ picture: 'dau.jpg', text: '' }]);
});

test('leaves out pictures of other articles, icons and counters', () => {
  const { figures } = page(
    `<div><a href="/2"><img src="khac.jpg"></a><a href="/2">Chợ hoa xuân năm nay họp sớm hơn mọi năm</a></div>
     <p><img src="bieu-tuong.png" width="32" height="32"></p>`,
  );
  expect(figures).toEqual([]);
});

test('takes a long centred paragraph after a picture for text', () => {
  const { blocks } = page(
    `<p style="text-align:center"><img src="a.jpg"></p><p style="text-align:center">${sentences[0]} ${sentences[1]}</p>`,
  );
  expect(blocks).toContain(`paragraph ${sentences[0]} ${sentences[1]}`);
});

const ends = (below: string) =>
  readPaper(
    paper(`<article><h1>Chợ nổi đông khách</h1><div class="body">${paragraphs()}${below}</div></article>`),
  ).blocks.slice(sentences.length);

test.each([
  ['a figure', `<figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure>`],
  [
    'a table of a picture and its caption',
    `<table><tr><td><img src="a.jpg"></td></tr><tr><td>${caption}</td></tr></table>`,
  ],
])('keeps %s that ends the text', (_, markup) => {
  expect(ends(markup)).toEqual([`figure ${caption}`]);
});

test('keeps several figures that end the text, and the signature below them', () => {
  const figure = `<figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure>`;
  expect(
    ends(`<figure><img src="b.jpg"></figure>${figure}<p><b>Lê Thu</b></p><div class="tags">Tags: chợ</div>`),
  ).toEqual(['figure ', `figure ${caption}`, 'paragraph Lê Thu']);
});

test.each([
  [
    'a portrait of the author',
    '<figure class="author"><img src="a.jpg"><figcaption>Nhà báo Lê Thu</figcaption></figure>',
  ],
  [
    'the picture of another article',
    '<figure><a href="/2"><img src="a.jpg"></a><figcaption><a href="/2">Chợ hoa xuân</a></figcaption></figure>',
  ],
  ['a picture alone, as advertisements are', '<div><img src="a.jpg" width="600"></div>'],
  [
    'a figure below other lines',
    '<div><a href="/2">Chợ hoa xuân năm nay họp sớm</a></div><figure><img src="a.jpg"></figure>',
  ],
])('leaves out %s below the text', (_, markup) => {
  expect(ends(markup)).toEqual([]);
});

test('leaves out the portrait beside the signature of the text', () => {
  expect(ends('<div class="author"><img src="a.jpg"><b>Lê Thu</b></div>')).toEqual(['paragraph Lê Thu']);
});
