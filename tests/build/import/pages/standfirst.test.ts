import { expect, test } from 'vitest';
import { paper, paragraphs, readPaper, sentences } from './readPaper.ts';

const texts = sentences.map((text) => `paragraph ${text}`);
const sapo = 'Mùa này chợ nổi đông gấp đôi ngày thường, ghe thuyền chen nhau từ lúc trời còn chưa sáng.';
const page = (inner: string, description = '') =>
  readPaper(
    paper(
      `<div class="detail"><h1>Chợ nổi đông khách</h1>${inner}</div>`,
      description && `<meta name="description" content="${description}">`,
    ),
  );

test.each([
  ['by its class', `<div class="singular-sapo">${sapo}</div>`],
  ['by its class in a container', `<div class="article__sapo cms-desc"><p>${sapo}</p></div>`],
  ['by a role', `<p data-role="sapo">${sapo}</p>`],
  ['as a heading right under the headline', `<div class="time">5/7/2021</div><h2>${sapo}</h2>`],
])('finds the standfirst %s', (_, markup) => {
  const { given, blocks } = page(`${markup}<div class="body">${paragraphs()}</div>`);
  expect(given.description).toBe(sapo);
  expect(blocks).toEqual(texts);
});

test('finds it by the description of the page where it stands above the text', () => {
  const { given, blocks } = page(`<div><div>${sapo}</div></div><div class="body">${paragraphs()}</div>`, sapo);
  expect(given.description).toBe(sapo);
  expect(blocks).toEqual(texts);
});

test('takes a description that repeats the beginning of the text for none', () => {
  const { given, blocks } = page(`<div class="body">${paragraphs()}</div>`, sentences[0]);
  expect(given.description).toBeUndefined();
  expect(blocks).toEqual(texts);
});

test('takes a description that stands nowhere on the page for none', () => {
  expect(page(`<div class="body">${paragraphs()}</div>`, sapo).given.description).toBeUndefined();
});

test('takes the place out that is glued to the first word', () => {
  const { given } = page(
    `<p class="description"><span class="location-stamp">Bến Tre</span>${sapo}</p><div>${paragraphs()}</div>`,
  );
  expect(given).toMatchObject({ dateline: 'Bến Tre', description: sapo });
});

test('takes a heading amid the text for no standfirst', () => {
  const { given, blocks } = page(
    `<div class="body">${paragraphs(sentences.slice(0, 2))}<h2>${sapo}</h2>${paragraphs(sentences.slice(2))}</div>`,
  );
  expect(given.description).toBeUndefined();
  expect(blocks).toContain(`heading ${sapo}`);
});

test.each([
  ['a short sentence', 'Chợ nổi đông gấp đôi.'],
  ['long, without a stop', sapo.slice(0, -1)],
])('takes a heading right under the headline for the standfirst that is %s', (_, heading) => {
  const { given, blocks } = page(`<h2>${heading}</h2><div class="body">${paragraphs()}</div>`);
  expect(given.description).toBe(heading);
  expect(blocks).toEqual(texts);
});

test('takes it off short paragraphs too', () => {
  const { given, blocks } = page(
    `<h2>${sapo}</h2><p>Ghe về muộn vì nước ròng.</p><p>Cá còn tươi, chợ họp tới trưa.</p>`,
  );
  expect(given.description).toBe(sapo);
  expect(blocks).toEqual(['paragraph Ghe về muộn vì nước ròng.', 'paragraph Cá còn tươi, chợ họp tới trưa.']);
});

test.each([
  ['short and no sentence', `<h2>Mùa nước nổi</h2>${paragraphs()}`, 'Mùa nước nổi'],
  ['followed by no paragraph', `<h2>${sapo}</h2><h3>Mùa nước nổi</h3>${paragraphs()}`, sapo],
])('takes a heading right under the headline for none that is %s', (_, inner, heading) => {
  const { given, blocks } = page(`<div class="body">${inner}</div>`);
  expect(given.description).toBeUndefined();
  expect(blocks).toContain(`heading ${heading}`);
});
