// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, describe, expect, it } from 'vitest';
import type { PageBlockOf } from '../../../src/article/model/pageArticle.ts';
import { Figure } from '../../../src/article/view/Figure.tsx';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import { ink } from '../../../src/build/images/mark.ts';
import { contrast } from '../../../src/build/settings/accentColours.ts';
import { darkPaper, lightPaper, sepiaPaper } from '../../../src/ui/paperColours.ts';
import { fixtureArticle } from '../../fixtures/readArticle.ts';

afterEach(cleanup);

/** What is seen where a colour covers this share of the paper. */
function mixed(colour: string, paper: string, share: number): string {
  const channel = (from: string, at: number) => Number.parseInt(from.slice(at, at + 2), 16);
  const mix = (at: number) => Math.round(share * channel(colour, at) + (1 - share) * channel(paper, at));
  return `#${[1, 3, 5].map((at) => mix(at).toString(16).padStart(2, '0')).join('')}`;
}

const [withPhoto, withoutPhoto] = enhanceArticle(fixtureArticle('every-block')).body.filter(
  (block) => block.type === 'figure',
);

function show(figure: PageBlockOf<'figure'> | undefined): HTMLElement {
  if (!figure) throw new Error('the fixture has lost a figure');
  render(<Figure figure={figure} />, { wrapper: MemoryRouter });
  return screen.getByRole('figure');
}

describe('a photo', () => {
  it('has its size, its words for who cannot see it, and loads when it comes near', () => {
    show(withPhoto);
    const photo = screen.getByRole('img', { name: 'Một chiếc sà lan chở đầy bồn nước cập bến giữa dòng sông cạn.' });
    expect(photo.getAttribute('src')).toBe('/fixtures/anh.svg');
    expect(photo.getAttribute('width')).toBe('600');
    expect(photo.getAttribute('height')).toBe('400');
    expect(photo.getAttribute('loading')).toBe('lazy');
  });

  it('is offered in its better format first', () => {
    const sources = show(withPhoto).querySelectorAll('picture > source');
    expect(sources).toHaveLength(1);
    expect(sources[0]?.getAttribute('type')).toBe('image/svg+xml');
    expect(sources[0]?.getAttribute('srcset')).toBe('/fixtures/anh.svg 1200w');
    expect(sources[0]?.nextElementSibling?.localName).toBe('img');
  });

  it('has its caption with the name of who took it, and is not called lost', () => {
    const figure = show(withPhoto);
    expect(figure.id).toBe('anh-sa-lan');
    expect(figure.querySelector('figcaption')?.textContent).toBe(
      'Sà lan chở nước ngọt cập bến xã Thạnh Phước. Ảnh: Ngọc Ánh',
    );
  });

  it('in several sizes and formats lets the browser choose among all of them', () => {
    const figure = show({
      type: 'figure',
      number: 1,
      images: [
        { src: '/a-1200.avif', width: 1200, height: 800, format: 'avif' },
        { src: '/a-600.avif', width: 600, height: 400, format: 'avif' },
        { src: '/a-600.webp', width: 600, height: 400, format: 'webp' },
        { src: '/a-1200.jpg', width: 1200, height: 800, format: 'jpeg' },
        { src: '/a-600.jpg', width: 600, height: 400, format: 'jpeg' },
      ],
      alt: 'Ảnh',
      caption: 'Chú thích.',
    });
    const choices = Array.from(figure.querySelectorAll('source, img'), (element) => [
      element.getAttribute('type'),
      element.getAttribute('srcset'),
    ]);
    expect(choices).toEqual([
      ['image/avif', '/a-1200.avif 1200w, /a-600.avif 600w'],
      ['image/webp', '/a-600.webp 600w'],
      [null, '/a-1200.jpg 1200w, /a-600.jpg 600w'],
    ]);
    expect(screen.getByRole('img').getAttribute('src')).toBe('/a-1200.jpg');
    expect(screen.getByRole('img').getAttribute('width')).toBe('1200');
    expect(screen.getByRole('img').getAttribute('height')).toBe('800');
  });

  it('whose colour is known shows that behind it, so faint that words in its place are read, light and dark', () => {
    if (!withPhoto) throw new Error('the fixture has lost a figure');
    const ground = show({ ...withPhoto, colour: '#c04020' }).querySelector('a > svg');
    expect(ground?.nextElementSibling?.localName).toBe('picture');
    expect(ground?.getAttribute('aria-hidden')).toBe('true');
    expect(ground?.querySelector('rect')?.getAttribute('fill')).toBe('#c04020');
    expect(document.querySelector('[style]')).toBeNull();
    const share = Number(ground?.getAttribute('opacity'));
    for (const [paper, letters] of [
      [lightPaper, ink],
      [sepiaPaper, '#2c2418'],
      [darkPaper, '#e4e0d8'],
    ] as const)
      for (const photo of ['#000000', '#ffffff'])
        expect(contrast(letters, mixed(photo, paper, share)), `${photo} on ${paper}`).toBeGreaterThan(4.5);
  });

  it('whose colour is not known has no ground', () => {
    expect(show(withPhoto).querySelector('svg')).toBeNull();
  });

  it('is a link to its best file in the format that every browser shows, named by what is seen in it', () => {
    show(withPhoto);
    const link = screen.getByRole('link', { name: 'Một chiếc sà lan chở đầy bồn nước cập bến giữa dòng sông cạn.' });
    expect(link.id).toBe('xem-anh-1');
    expect(link.getAttribute('href')).toBe('/fixtures/anh.svg');
  });

  it('whose caption says it all is passed over by screen readers', () => {
    const figure = show({
      type: 'figure',
      number: 1,
      images: [{ src: '/a.jpg', width: 6, height: 4 }],
      alt: '',
      caption: 'Đủ rồi.',
    });
    expect(figure.querySelector('img')?.getAttribute('alt')).toBe('');
    expect(screen.queryByRole('img')).toBeNull();
    expect(figure.textContent).toBe('Đủ rồi.');
    expect(screen.getByRole('link', { name: 'Xem ảnh lớn: Đủ rồi.' }).getAttribute('href')).toBe('/a.jpg');
  });
});

describe('a photo that the archive has lost', () => {
  it('keeps its caption, says so, and is not replaced by any image', () => {
    const figure = show(withoutPhoto);
    expect(figure.textContent).toBe('Đo độ mặn tại cống Ba Lai (ảnh đã thất lạc). (Ảnh không có trong bản lưu)');
    expect(figure.querySelector('img, picture, source')).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('keeps the name of who took it', () => {
    const figure = show({ type: 'figure', id: 'anh', images: [], alt: '', caption: 'Ba Lai.', credit: 'Ảnh: Minh' });
    expect(figure.id).toBe('anh');
    expect(figure.textContent).toBe('Ba Lai. Ảnh: Minh (Ảnh không có trong bản lưu)');
  });
});
