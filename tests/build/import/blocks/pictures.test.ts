import { describe, expect, test } from 'vitest';
import { showBlocks } from './show.ts';

describe('which picture is taken', () => {
  test.each([
    ['src', '<img src="https://ben.vn/a.jpg">', 'https://ben.vn/a.jpg'],
    [
      'the widest of srcset',
      '<img src="https://b.vn/a.jpg" srcset="https://b.vn/b.jpg 300w, https://b.vn/c,d.jpg 900w,https://b.vn/e.jpg 600w">',
      'https://b.vn/c,d.jpg',
    ],
    ['the densest of srcset', '<img srcset="https://b.vn/a.jpg, https://b.vn/b.jpg 2x">', 'https://b.vn/b.jpg'],
    [
      'of picture the largest source',
      '<picture><source srcset="https://b.vn/a.webp 900w"><img src="https://b.vn/b.jpg"></picture>',
      'https://b.vn/a.webp',
    ],
    [
      'of a lazy page the real one',
      '<img src="data:image/gif;base64,R0" data-src="https://b.vn/a.jpg">',
      'https://b.vn/a.jpg',
    ],
    [
      'the original before the shown',
      '<img src="https://b.vn/a.jpg" data-original="https://b.vn/b.jpg">',
      'https://b.vn/b.jpg',
    ],
    [
      'where the link around it leads',
      '<a href="https://b.vn/to.JPG?x"><img src="https://b.vn/a.jpg"></a>',
      'https://b.vn/to.JPG?x',
    ],
    [
      'not where a link leads to a page',
      '<a href="https://b.vn/bai"><img src="https://b.vn/a.jpg"></a>',
      'https://b.vn/a.jpg',
    ],
    [
      'of a saved page the file beside it',
      '<img src="./Bến_files/a.jpg" srcset="https://b.vn/b.jpg 900w">',
      './Bến_files/a.jpg',
    ],
    [
      'of a saved page no placeholder',
      '<img src="a_files/placeholder.png" data-src="https://b.vn/b.jpg">',
      'https://b.vn/b.jpg',
    ],
    [
      'one within the page',
      `<img src="data:image/jpeg;base64,${'A'.repeat(500)}">`,
      `data:image/jpeg;base64,${'A'.repeat(57)}`,
    ],
  ])('%s', (_, html, picture) => {
    expect(showBlocks(html)).toEqual([`figure: ${picture}`]);
  });

  test('what only holds a place, counts readers or is script is none', () => {
    const html = `<img src="data:image/svg+xml,x"><img src="https://b.vn/p.gif" width="1" height="1"><img alt="a"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP"><img src="javascript:x">
      <img src="data:image/svg+xml;base64,${'A'.repeat(500)}"><p>đò</p>`;
    expect(showBlocks(html)).toEqual(['đò']);
  });

  test('of a lazy picture and its copy for readers without script one is taken', () => {
    const lazy = '<img src="data:,x" data-src="/a.jpg"> <noscript><img src="/a-to.jpg"></noscript>';
    const empty = '<img src="data:,x"><noscript><img src="/b.jpg"></noscript><noscript>Bật JavaScript</noscript>';
    expect(showBlocks(`${lazy}<p>x</p>${empty}<noscript><img src="/b.jpg"></noscript>`)).toEqual([
      'figure: /a.jpg',
      'x',
      'figure: /b.jpg',
    ]);
  });

  test('alternative text is what a person wrote', () => {
    const alts = ['Đò cập bến', 'Picture 1', 'image', 'IMG_2031', 'do-ngang.jpg', 'Hình 2', 'Ảnh cũ'];
    const shown = alts.flatMap((alt) => showBlocks(`<img src=a.jpg alt="${alt}">`));
    expect(shown.map((line) => /"(.*)"/u.exec(line)?.[1])).toEqual([
      'Đò cập bến',
      ...Array(5).fill(undefined),
      'Ảnh cũ',
    ]);
  });
});
