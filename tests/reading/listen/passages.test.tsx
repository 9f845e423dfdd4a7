import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, it } from 'vitest';
import { ArticleBody } from '../../../src/article/ArticleBody.tsx';
import { ArticleHeader } from '../../../src/article/ArticleHeader.tsx';
import { headlineId, textId } from '../../../src/article/addresses.ts';
import type { Article } from '../../../src/article/schema.ts';
import { spokenSentences } from '../../../src/reading/listen/passages.ts';
import { fixtureArticle, seedArticle } from '../../fixtures/readArticle.ts';

afterEach(cleanup);

function spokenOn(page: ReactNode) {
  const { container } = render(<MemoryRouter>{page}</MemoryRouter>);
  const headline = container.querySelector<HTMLElement>(`#${headlineId}`);
  const text = container.querySelector<HTMLElement>(`#${textId}`);
  return headline && text ? spokenSentences(headline, text) : [];
}

function spoken(article: Article) {
  return spokenOn(
    <>
      <ArticleHeader article={article} readingMinutes={1} afterHeadline={null} tools={null} commentsLink={null} />
      <ArticleBody article={article} />
    </>,
  );
}

const saidOf = (sentences: ReturnType<typeof spoken>) => sentences.map(({ said }) => said);

it('every kind of block is read, as what it is', () => {
  expect(saidOf(spoken(fixtureArticle('every-block')))).toEqual([
    'Nước mặn vào sâu 60 km, đồng bằng giữ từng giọt nước ngọt',
    'Mọi kiểu khối và mọi kiểu chữ của một bài báo, gom vào một bài về mùa hạn mặn.',
    '(BT) Bến Tre – Sáng nay, ranh mặn 4‰ đã vào sâu hơn 60 km; mỗi m3 nước ngọt H2O được chở bằng sà lan, theo bản tin hạn mặn.',
    'Xem thêm bài trước.',
    'Phần một: Nước rút',
    'Cống đóng từ rằm tháng Giêng',
    'Ghi nhanh',
    '1. Đo độ mặn trước khi lấy nước.',
    '2. Trữ nước trong mương, ao, túi nhựa.',
    'Cống Ba Lai',
    'Cống Cái Quao',
    '“Năm nay mặn tới sớm hơn nửa tháng.',
    'Nhà tui chỉ còn hai lu nước.”',
    'Ông Bảy Huỳnh, xã Thạnh Phước',
    '“Giữ được vườn là mừng.”',
    'Một khối nước ngọt nay bằng nửa ngày công.',
    'Chị Trần Thị Mỹ Duyên',
    'Sông rộng mà không có nước uống.',
    'Ảnh: Một chiếc sà lan chở đầy bồn nước cập bến giữa dòng sông cạn.',
    'Chú thích ảnh: Sà lan chở nước ngọt cập bến xã Thạnh Phước.',
    'Ảnh: Ngọc Ánh',
    'Chú thích ảnh: Đo độ mặn tại cống Ba Lai (ảnh đã thất lạc).',
    '(Ảnh không có trong bản lưu)',
    'Bảng: Độ mặn lúc 6 giờ sáng',
    'Cống, Độ mặn (‰), So với 2023',
    'Ba Lai, 4,0, +1,2',
    'Cái Quao, 2,7',
    'Xã, Số hộ thiếu nước',
    'Thạnh Phước, 1.240',
    'Xem trên YouTube: Một ngày theo sà lan chở nước',
    'Xem trên Facebook: Nhóm “Giữ nước”',
    'Xem thêm: Cống Ba Lai đóng sớm mười ngày',
    'Xem thêm: Sông Mê Công và các đập thượng nguồn',
    'Chuyến sà lan kế tiếp sẽ tới lúc 5 giờ sáng mai…',
    'Chú thích',
    'Chú thích 1: Mỗi sà lan chở chừng 500 m³.',
    'Chú thích 2: Nước trên 1‰ không dùng để uống được.',
    'Đính chính (Thứ Sáu, 08/03/2024 17:45): Bản đầu của bài ghi nhầm độ mặn tại cống Ba Lai là 40‰; con số đúng là 4‰.',
    'Theo Bản Tin',
  ]);
});

it('each sentence knows its own letters on the page, but for the descriptions of pictures', () => {
  const sentences = spoken(fixtureArticle('every-block'));
  for (const { said, places } of sentences) {
    const onPage = places.map(({ node, start, end }) => node.data.slice(start, end)).join('');
    if (said.startsWith('Ảnh: Một')) expect(places).toEqual([]);
    else expect(said.replaceAll(', ', '')).toContain(onPage.replaceAll(/\s+/gu, ' ').replaceAll(', ', ''));
  }
});

it('the first article has fourteen sentences, its lines in order', () => {
  const said = saidOf(spoken(seedArticle()));
  expect(said).toHaveLength(14);
  expect(said[1]).toMatch(/^\(CAO\) Chiều 04\/7\/2021, tại Hà Nội.*phức tạp\.$/u);
});

it('what is opened in the text and what enlarges a picture is not taken for text', () => {
  const sentences = spokenOn(
    <>
      <h1 id={headlineId}>Tít</h1>
      <div id={textId}>
        <p>
          Một câu <span role="note">một chú thích</span>
          <span aria-hidden="true">■</span>dài.
        </p>
        <figure>
          <button type="button">
            <img src="/a.jpg" alt="Một con đò." />
            Phóng to
          </button>
          <figcaption>Đò về bến.</figcaption>
        </figure>
      </div>
    </>,
  );
  expect(saidOf(sentences)).toEqual(['Tít', 'Một câu dài.', 'Ảnh: Một con đò.', 'Chú thích ảnh: Đò về bến.']);
});
