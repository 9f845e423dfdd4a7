import { toBlocks } from '../../../../src/build/import/blocks/toBlocks.ts';
import type { Manuscript } from '../../../../src/build/import/model/manuscript.ts';
import { pageManuscript } from '../../../../src/build/import/pages/pageManuscript.ts';

/** A page's manuscript, and its blocks as `type text`. */
export function readPaper(html: string): Manuscript & { blocks: string[] } {
  const manuscript = pageManuscript({ name: 'trang.html', path: '/trang.html', bytes: new Uint8Array() }, html);
  return {
    ...manuscript,
    blocks: toBlocks(manuscript.content).blocks.map(({ block, text }) => `${block.type} ${text}`),
  };
}

/** Sentences of a text, each a paragraph of its own that is long enough to be one. */
export const sentences = [
  'Sáng sớm, những chiếc ghe chở đầy trái cây đã đậu kín bến sông, người mua kẻ bán gọi nhau rộn ràng cả một khúc.',
  'Bà Tám, bán ở chợ này từ hơn ba mươi năm nay, nói mùa này khách đông gấp đôi, nhất là vào hai ngày cuối tuần.',
  'Theo ban quản lý chợ, mỗi ngày có chừng hai trăm ghe cập bến, nhiều hơn năm ngoái khoảng một phần tư số ghe.',
  'Chính quyền địa phương dự kiến mở rộng bến, thêm chỗ đậu cho ghe lớn, và sẽ xong trước mùa nước nổi năm tới.',
] as const;

const menu = ['Thời sự', 'Thế giới', 'Kinh tế', 'Giáo dục']
  .map((name) => `<li><a href="/${name}">${name}</a></li>`)
  .join('');

/** A page of a made-up paper around an article. */
export function paper(article: string, head = ''): string {
  return `<!doctype html><html lang="vi"><head><title>Chợ nổi đông khách | Báo Sông Nước</title>
    <meta property="og:site_name" content="Báo Sông Nước">${head}<style>p { color: red } @media {</style></head>
    <body class="page-news"><header class="site-header"><nav><ul>${menu}</ul></nav></header>
    <main>${article}</main>
    <div class="tin-lien-quan box-related"><h3>Tin liên quan</h3><ul><li><a href="/1">Một bài khác về chợ quê miền Tây</a></li></ul></div>
    <footer><p>Báo Sông Nước, cơ quan của những người yêu sông nước, giấy phép số 1 do một cơ quan cấp năm 2020, xin chào.</p></footer>
    </body></html>`;
}

export function paragraphs(texts: readonly string[] = sentences): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}
