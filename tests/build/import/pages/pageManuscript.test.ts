import { expect, test } from 'vitest';
import { toBlocks } from '../../../../src/build/import/blocks/toBlocks.ts';
import { paper, paragraphs, readPaper, sentences } from './readPaper.ts';

const texts = sentences.map((text) => `paragraph ${text}`);
const article = (inner: string) => paper(`<article><h1>Chợ nổi đông khách</h1>${inner}</article>`);

test('takes the text, and nothing of the page around it', () => {
  const { blocks, kind, given } = readPaper(article(paragraphs()));
  expect(blocks).toEqual(texts);
  expect(kind).toBe('page');
  expect(given.headline).toBe('Chợ nổi đông khách');
});

test('has every visible line for the report, numbered', () => {
  const { lines } = readPaper(article(paragraphs()));
  expect(lines.map(({ text }) => text)).toEqual(expect.arrayContaining(['Thời sự', 'Tin liên quan', ...sentences]));
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
});

test('tells of the lines amid the text that it leaves out, with their numbers', () => {
  const related = '<p><a href="/2">Chợ hoa xuân năm nay họp sớm hơn mọi năm</a></p>';
  const { blocks, notices, lines } = readPaper(
    article(paragraphs(sentences.slice(0, 2)) + related + paragraphs(sentences.slice(2))),
  );
  expect(blocks).toEqual(texts);
  const text = 'Chợ hoa xuân năm nay họp sớm hơn mọi năm';
  const line = lines.find((each) => each.text === text)?.number;
  expect(notices).toEqual([{ code: 'dropped-links', text, line }]);
});

test('keeps headings, lists, quotes and tables of the text', () => {
  const { blocks } = readPaper(
    article(`${paragraphs(sentences.slice(0, 2))}<h2>Mùa nước nổi</h2><p>${sentences[2]}</p>
      <ul><li>Bưởi, mỗi trái hai mươi nghìn đồng.</li><li>Cam, mỗi ký ba mươi nghìn đồng.</li></ul>
      <blockquote><p>Tôi bán ở đây từ hồi còn con gái, chưa năm nào đông như năm nay cả.</p></blockquote>
      <table><tr><th>Năm</th><th>Ghe</th></tr><tr><td>2020</td><td>150</td></tr></table><p>${sentences[3]}</p>`),
  );
  expect(blocks.map((block) => block.split(' ')[0])).toEqual(
    'paragraph paragraph heading paragraph list blockquote table paragraph'.split(' '),
  );
});

test('keeps the empty cells of a table, so that figures stay in their columns', () => {
  const table = `<table><tr><th></th><th>Năm ngoái</th><th>Năm nay</th></tr><tr><td>Ghe</td><td></td><td>150</td></tr></table>`;
  const { content } = readPaper(article(paragraphs(sentences.slice(0, 3)) + table + paragraphs(sentences.slice(3))));
  const found = toBlocks(content).blocks.find(({ block }) => block.type === 'table')?.block;
  const text = (value: string) => [{ type: 'text', value }];
  expect(found).toMatchObject({
    header: [[], text('Năm ngoái'), text('Năm nay')],
    rows: [[text('Ghe'), [], text('150')]],
  });
});

test.each([
  ['amid the text', 2],
  ['at its end', 4],
])('drops a heading whose links it drops, %s', (_, place) => {
  const links = `<h2>Những bài trong loạt này</h2><p><a href="/3">Giá bưởi tăng gấp đôi trước Tết Nguyên đán</a></p>`;
  const { blocks } = readPaper(
    article(paragraphs(sentences.slice(0, place)) + links + paragraphs(sentences.slice(place))),
  );
  expect(blocks).toEqual(texts);
});

test('knows date, section and share lines above the text for what they are', () => {
  const { blocks, given } = readPaper(
    paper(`<div class="detail"><ul class="breadcrumb"><li><a href="/kt">Kinh tế</a></li></ul><h1>Chợ nổi đông khách</h1>
      <div class="meta"><span>Thứ Hai, 05/07/2021 09:57</span></div><p class="share">Chia sẻ</p>
      <div class="body">${paragraphs()}</div></div>`),
  );
  expect(blocks).toEqual(texts);
  expect(given.published).toEqual(['Thứ Hai, 05/07/2021 09:57']);
  expect(given.sections).toEqual(['Kinh tế']);
});

test('keeps signature and source below a short last sentence, where links follow', () => {
  const end = `<div>Mưa còn xảy ra trong ba ngày tới.</div><div align="right"><b>Lê Hoa</b> (tổng hợp)</div><div>Nguồn: Báo Sơn La</div>
    <div><a href="/c">Tin cũ hơn</a> <a href="/d">Tin mới hơn</a></div><div>Ý kiến bạn đọc</div>`;
  const { blocks } = readPaper(article(`${sentences.map((text) => `<div>${text}</div>`).join('')}${end}`));
  expect(blocks.slice(sentences.length)).toEqual([
    'paragraph Mưa còn xảy ra trong ba ngày tới.',
    'paragraph Lê Hoa (tổng hợp)',
    'paragraph Nguồn: Báo Sơn La',
  ]);
});

test('leaves out the biography below the text and cards after it', () => {
  const { blocks, given } = readPaper(
    paper(
      `<article><h1>Chợ nổi đông khách</h1>${paragraphs()}
      <p>Nguyễn Văn Sông is a writer of this paper, who has lived on a boat for ten years and more than that.</p>
      <div class="promo-card"><p>Muốn nhận bản tin mỗi sáng, hãy để lại địa chỉ thư của bạn cho chúng tôi ngay hôm nay nhé.</p></div>
      </article>`,
      '<meta name="author" content="Nguyễn Văn Sông">',
    ),
  );
  expect(blocks).toEqual(texts);
  expect(given.authors).toEqual(['Nguyễn Văn Sông']);
});

/** Readability doubts its choice where it finds less than 500 characters. */
const long = [1, 2, 3].flatMap((day) => sentences.map((text) => `Ngày ${day}: ${text}`));

test('takes paragraphs that Readability leaves out between those that it takes', () => {
  const markup = long.map((text, index) =>
    index === 5 ? `<div class="remark"><p>${text}</p></div>` : `<p>${text}</p>`,
  );
  expect(readPaper(article(markup.join(''))).blocks).toEqual(long.map((text) => `paragraph ${text}`));
});

test('takes a place that holds the text for one of text, whatever its name', () => {
  const { blocks } = readPaper(
    paper(`<div class="with-sidebar comments-on"><h1>Chợ nổi</h1>${paragraphs(long)}</div>`),
  );
  expect(blocks).toEqual(long.map((text) => `paragraph ${text}`));
});

test.each(['{{banner}}', '[video id="12"]', 'This slideshow requires JavaScript.'])('leaves out %s', (line) => {
  const { blocks } = readPaper(
    article(`${paragraphs(sentences.slice(0, 2))}<p>${line}</p>${paragraphs(sentences.slice(2))}`),
  );
  expect(blocks).toEqual(texts);
});

const choices =
  '<label><input type="radio">Có</label><label><input type="radio">Không</label><button>Bình chọn</button>';

test.each([
  ['a poll', `<div class="poll"><p>Bạn có muốn đi chợ nổi không?</p>${choices}</div>`],
  ['a poll without a name', `<div><p>Bạn có muốn đi chợ nổi không?</p>${choices}</div>`],
  ['the time of a player', '<div class="vid"><span>00:00 / 02:13</span></div>'],
])('leaves out %s', (_, markup) => {
  const amid = paragraphs(sentences.slice(0, 2)) + markup + paragraphs(sentences.slice(2));
  expect(readPaper(article(amid)).blocks).toEqual(texts);
  expect(readPaper(`<h1>Chợ nổi</h1><div>${paragraphs()}${markup}</div>`).blocks).toEqual(texts);
});

test('leaves out breadcrumbs above the headline, in a short page too, and a call to follow below the text', () => {
  const crumbs = '<ol class="breadcrumb"><li>Thể thao</li><li>Bóng đá</li></ol>';
  const call = '<p>Theo dõi Báo Sông Nước trên Google News để cập nhật tin nhanh.</p>';
  const page = `<title>Chợ nổi</title><main>${crumbs}<h1>Chợ nổi</h1>${paragraphs()}${call}</main>`;
  expect(readPaper(page).blocks).toEqual(texts);
});

test('takes a repeated text once', () => {
  const twice = `<p class="desktop">${sentences[1]}</p><p class="mobile">${sentences[1]}</p>`;
  const { blocks } = readPaper(article(paragraphs(sentences.slice(0, 1)) + twice + paragraphs(sentences.slice(2))));
  expect(blocks).toEqual(texts);
});

test('leaves out what nobody sees', () => {
  const hidden = `<p style="color:red; display: none">${sentences[1]}</p><p hidden>${sentences[1]}</p>
    <p class="sr-only">${sentences[1]}</p><script>let a = "${sentences[1]}"</script><!-- ${sentences[1]} -->`;
  const { lines, blocks } = readPaper(article(hidden + paragraphs()));
  expect(blocks).toEqual(texts);
  expect(lines.filter(({ text }) => text === sentences[1])).toHaveLength(1);
});

test('keeps lines apart that only two breaks part', () => {
  const { blocks } = readPaper(article(`<div>${sentences.join('<br><br>')}</div>`));
  expect(blocks).toEqual(texts);
});

test.each([
  ['below a headline', '<h1>Ghe về bến</h1><div class="share-post">Ghe về muộn.<br>Cá tươi.<br><br>Hết.</div>'],
  ['in no element', 'Ghe về muộn.<br>Cá tươi.<br><br>Hết.'],
  [
    'all in the place of a standfirst',
    '<h1>Ghe về bến</h1><div class="sapo">Ghe về muộn.<br>Cá tươi.<br><br>Hết.</div>',
  ],
  ['below a bold one', '<b>Ghe về bến</b><br><br>Ghe về muộn.<br>Cá tươi.<br><br>Hết.'],
  [
    'among furniture',
    `<nav><a href="/">Trang chủ</a></nav><h1>Ghe về bến</h1><div class="share-post">Ghe về muộn.<br>Cá tươi.<br><br>Hết.</div>
    <a href="/2">Giá bưởi tăng gấp đôi</a><div>Bình luận (0)</div><footer>Báo Sông Nước</footer>`,
  ],
])('takes short lines that only breaks part, %s', (_, body) => {
  const { blocks } = readPaper(`<!doctype html><html><title>Ghe về bến</title><body>${body}</body></html>`);
  expect(blocks).toEqual(['paragraph Ghe về muộn.\nCá tươi.', 'paragraph Hết.']);
});

test('takes date and author for no text', () => {
  const body = '<h1>Ghe về bến</h1><div class="date">5/7/2021</div><div class="author">Lê Thu</div>';
  expect(() => readPaper(`<!doctype html><html><body>${body}</body></html>`)).toThrow(/không có đoạn văn nào/u);
});

test('takes no text where all below the headline is links and furniture', () => {
  const body =
    '<h1>Ghe về bến</h1><nav>Trang chủ</nav><a href="/2">Giá bưởi tăng</a><div>Bình luận (0)</div><footer>Báo Sông</footer>';
  expect(() => readPaper(`<!doctype html><html><body>${body}</body></html>`)).toThrow(/không có đoạn văn nào/u);
});

test('refuses a page without a text, and says what to do', () => {
  expect(() => readPaper('<!doctype html><html><body><nav><a href="/">Trang chủ</a></nav></body></html>')).toThrow(
    /không có đoạn văn nào đọc được/u,
  );
});

test('keeps an address and a telephone number amid the text, and none of the paper below it', () => {
  const contact = (number: string) => `<p>Địa chỉ: Bản Huồi Mới, xã Tri Lễ.</p><p>Điện thoại: ${number}</p>`;
  const { blocks } = readPaper(
    article(
      paragraphs(sentences.slice(0, 2)) + contact('0912.345.678') + paragraphs(sentences.slice(2)) + contact('024 123'),
    ),
  );
  expect(blocks).toEqual([
    ...texts.slice(0, 2),
    'paragraph Địa chỉ: Bản Huồi Mới, xã Tri Lễ.',
    'paragraph Điện thoại: 0912.345.678',
    ...texts.slice(2),
  ]);
});
