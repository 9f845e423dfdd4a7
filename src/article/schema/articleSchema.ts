/**
 * The one definition of an article: types, the check at build time and the editors' JSON Schema all come from here.
 * Metadata follows schema.org NewsArticle, the body follows the Financial Times' content-tree.
 * Only types may be imported from here by code that runs in the browser: valibot stays out of the shipped script.
 * The descriptions are what an editor shows to the newsroom while it types, so they are in Vietnamese.
 */
import * as v from 'valibot';
import { closedObject } from './closedObject.ts';
import { figureImagesSchema } from './figureImages.ts';
import { anchorRule, dateTimeRule, textRules, urlRule } from './textRules.ts';

const text = v.pipe(v.string(), ...textRules);
const words = v.pipe(v.string(), ...textRules, v.regex(/\S/u, 'text that is not blank'));
const anchor = v.pipe(v.string(), anchorRule);
const url = v.pipe(v.string(), urlRule, v.description('Địa chỉ https, http, mailto, hoặc đường dẫn trên trang này.'));
const instant = v.pipe(v.string(), dateTimeRule);
const pixels = v.pipe(v.number(), v.integer('a whole number of pixels'), v.minValue(1, 'at least 1 pixel'));

/** Inline content of a line. `strong`, `emphasis` and the like nest, so the type is recursive. */
export type Phrasing =
  | { type: 'text'; value: string }
  | { type: 'strong' | 'emphasis' | 'superscript' | 'subscript'; children: Phrasing[] }
  | { type: 'link'; url: string; title?: string | undefined; children: Phrasing[] }
  | { type: 'break' }
  | { type: 'footnote-reference'; id: string };

const line = v.array(v.lazy((): v.GenericSchema<Phrasing> => phrasingSchema));

/** The schema of one piece of phrasing; exported to give it a name in the JSON Schema. */
export const phrasingSchema: v.GenericSchema<Phrasing> = v.variant('type', [
  closedObject({ type: v.literal('text'), value: text }),
  closedObject({ type: v.picklist(['strong', 'emphasis', 'superscript', 'subscript']), children: line }),
  closedObject({ type: v.literal('link'), url, title: v.optional(words), children: line }),
  closedObject({ type: v.literal('break') }),
  closedObject({
    type: v.literal('footnote-reference'),
    id: v.pipe(anchor, v.description('Mã của một chú thích trong khối footnotes của bài này.')),
  }),
]);

const id = v.optional(v.pipe(anchor, v.description('Mã cố định của khối trong bài: chữ a-z, số và dấu gạch nối.')));

const paragraph = closedObject({ type: v.literal('paragraph'), id, children: line });

/** The schema of one block of the body; exported to give it a name in the JSON Schema. */
export const blockSchema = v.variant('type', [
  paragraph,
  closedObject({
    type: v.literal('heading'),
    id,
    level: v.pipe(
      v.picklist(['chapter', 'subheading', 'label']),
      v.description('Cấp tít: chapter là phần, subheading là tít xen, label là nhãn.'),
    ),
    children: line,
  }),
  closedObject({
    type: v.literal('list'),
    id,
    ordered: v.pipe(v.boolean(), v.description('true: danh sách đánh số.')),
    children: v.array(closedObject({ type: v.literal('list-item'), children: line })),
  }),
  closedObject({ type: v.literal('blockquote'), id, children: v.array(paragraph), cite: v.optional(words) }),
  closedObject({ type: v.literal('pullquote'), id, text: words, source: v.optional(words) }),
  closedObject({
    type: v.literal('figure'),
    id,
    images: v.pipe(
      figureImagesSchema,
      v.description(
        'Một ảnh gốc trong src/photos, hoặc cùng một ảnh ở nhiều cỡ hay định dạng, tốt nhất trước; để trống nếu kho lưu trữ đã mất ảnh.',
      ),
    ),
    alt: v.pipe(text, v.description('Lời tả ảnh cho người không nhìn thấy ảnh; để trống nếu chú thích đã nói đủ.')),
    caption: v.pipe(words, v.description('Chú thích ảnh.')),
    credit: v.optional(v.pipe(words, v.description('Người chụp hoặc nguồn ảnh.'))),
  }),
  closedObject({ type: v.literal('thematic-break'), id }),
  closedObject({
    type: v.literal('table'),
    id,
    caption: v.optional(words),
    header: v.array(line),
    rows: v.pipe(v.array(v.array(line)), v.description('Các hàng; mỗi hàng có số ô bằng hàng đầu bảng.')),
  }),
  closedObject({
    type: v.literal('embed'),
    id,
    provider: words,
    url,
    title: words,
    width: v.optional(pixels),
    height: v.optional(pixels),
  }),
  closedObject({
    type: v.literal('recommended'),
    id: v.optional(v.pipe(anchor, v.description('Mã của một bài khác ở đây; hoặc id, hoặc url, không cả hai.'))),
    url: v.optional(url),
    title: words,
  }),
  closedObject({
    type: v.literal('footnotes'),
    id,
    children: v.array(closedObject({ type: v.literal('footnote'), id: anchor, children: line })),
  }),
]);

const author = closedObject({ name: words, role: v.optional(words), url: v.optional(url) });
const source = v.pipe(
  closedObject({ mark: v.optional(words), name: v.optional(words), url: v.optional(url) }),
  v.minEntries(1, 'an object with at least one of "mark", "name", "url"'),
  v.description('Nguồn tin; mark là ký hiệu in trước đoạn đầu, chẳng hạn CAO.'),
);
const correction = v.pipe(
  closedObject({ date: instant, text: words }),
  v.description('Lời đính chính, hiện ở cuối bài.'),
);

/** The schema of one file `src/articles/<id>.json`. */
export const articleSchema = closedObject({
  $schema: v.optional(v.string()),
  id: v.pipe(anchor, v.description('Mã của bài: trùng tên tệp, là phần cuối của địa chỉ, không bao giờ dùng lại.')),
  inLanguage: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, 'a BCP 47 language tag such as vi'),
    v.description('Ngôn ngữ của bài theo BCP 47, chẳng hạn vi.'),
  ),
  headline: v.pipe(words, v.description('Tít bài.')),
  description: v.optional(v.pipe(words, v.description('Sapô: đoạn dẫn dưới tít.'))),
  articleSection: v.optional(v.pipe(words, v.description('Chuyên mục: id của một mục trong src/site.json.'))),
  keywords: v.optional(v.pipe(v.array(words), v.description('Từ khóa.'))),
  datePublished: v.pipe(instant, v.description('Lúc đăng, theo RFC 3339: 2021-07-05T09:57:00+07:00.')),
  dateModified: v.optional(v.pipe(instant, v.description('Lúc cập nhật, không sớm hơn lúc đăng.'))),
  dateline: v.optional(v.pipe(words, v.description('Nơi viết tin, chỉ khi nguồn có ghi.'))),
  author: v.optional(v.pipe(v.array(author), v.description('Các tác giả.'))),
  source: v.optional(source),
  relatedLink: v.optional(v.pipe(v.array(anchor), v.description('Mã của các bài liên quan.'))),
  correction: v.optional(correction),
  body: v.pipe(v.array(blockSchema), v.minLength(1, 'at least one block'), v.description('Thân bài: các khối.')),
});

/** A checked article. Parsed once at the edge, trusted after. */
export type Article = v.InferOutput<typeof articleSchema>;
export type Block = v.InferOutput<typeof blockSchema>;
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;
