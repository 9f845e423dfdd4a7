// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, it } from 'vitest';
import type { Article } from '../../../src/article/schema/articleSchema.ts';
import { ArticleBody } from '../../../src/article/view/ArticleBody.tsx';
import { ArticleHeader } from '../../../src/article/view/ArticleHeader.tsx';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import { headlineId, textId } from '../../../src/ids.ts';
import { spokenSentences } from '../../../src/reading/read-aloud/spokenSentences.ts';
import { fixtureArticle, seedArticle } from '../../fixtures/readArticle.ts';

afterEach(cleanup);

function spokenOn(page: ReactNode, language = 'vi') {
  const { container } = render(<MemoryRouter>{page}</MemoryRouter>);
  const text = container.querySelector(`#${textId}`);
  return text ? spokenSentences(text, language) : [];
}

function spoken(article: Article, language?: string) {
  return spokenOn(
    <>
      <ArticleHeader article={enhanceArticle(article)} afterHeadline={null} tools={null} commentsLink={null} />
      <ArticleBody article={enhanceArticle(article)} />
    </>,
    language,
  );
}

const saidOf = (sentences: ReturnType<typeof spoken>) => sentences.map(({ spokenText }) => spokenText);

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

it('a voice of another language than the site’s is given none of the site’s labels, but the numbers of lists', () => {
  const texts = saidOf(spoken(fixtureArticle('every-block'), 'en'));
  expect(texts).toContain('Một chiếc sà lan chở đầy bồn nước cập bến giữa dòng sông cạn.');
  expect(texts).toContain('1. Đo độ mặn trước khi lấy nước.');
  expect(texts.filter((text) => /^(Ảnh: Một|Chú thích .*: |Bảng:)/u.test(text))).toEqual([]);
});

it('each sentence knows its own letters on the page, but for the descriptions of pictures', () => {
  const sentences = spoken(fixtureArticle('every-block'));
  for (const { spokenText, block, spans } of sentences) {
    const onPage = spans.map(({ start, end }) => block.text.slice(start, end)).join('');
    if (spokenText.startsWith('Ảnh: Một')) expect(spans).toEqual([]);
    else expect(spokenText.replaceAll(', ', '')).toContain(onPage.replaceAll(/\s+/gu, ' ').replaceAll(', ', ''));
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
