import * as v from 'valibot';
import { closedObject } from '../../article/schema/closedObject.ts';
import { accentSurfaces, contrast, darkAccent } from './accentColours.ts';
import { isSiteUrl } from './siteUrl.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'text that is not blank'));

/** Rules that are functions: JSON Schema says of them what `siteJsonSchema` adds. */
export const siteUrlRule = v.check<string, string>(
  isSiteUrl,
  'the address the site will have, such as https://bantin.example or https://x.github.io/ban-tin/',
);
const timeZoneRule = v.check<string, string>(isTimeZone, 'a time zone of the IANA database, such as Asia/Ho_Chi_Minh');
const contrastRule = v.check<string, string>(
  (colour) => accentSurfaces.every((surface) => contrast(colour, surface) >= 4.5) && darkAccent(colour) !== undefined,
  `a colour that can be read on paper and forms of the light and the sepia theme, 4.5:1 against ${accentSurfaces.join(', ')}`,
);
const linkRule = v.regex<string, string>(
  /^(?:https?:\/\/|mailto:|\/(?!\/))\S+$/u,
  'an address, or a path of this site from /',
);

const sectionId = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u, 'lower-case letters without marks, digits and hyphens'));

/** The newsroom's settings, `src/site.json`. Descriptions are for editors, in the language of the editor's guide. */
export const siteSchema = closedObject({
  $schema: v.optional(v.string()),
  name: v.pipe(text, v.description('Tên báo, hiện ở đầu mỗi trang.')),
  publisher: v.pipe(text, v.description('Đơn vị xuất bản, hiện ở cuối mỗi trang.')),
  description: v.pipe(text, v.description('Một câu giới thiệu báo, cho máy tìm kiếm.')),
  url: v.pipe(v.string(), siteUrlRule, v.description('Địa chỉ của trang, kèm đường dẫn nếu không nằm ở gốc tên miền.')),
  timeZone: v.pipe(v.string(), timeZoneRule, v.description('Múi giờ của ngày giờ in trên bài, theo IANA.')),
  language: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u, 'a language tag (BCP 47), such as vi or en'),
    v.description('Ngôn ngữ của trang: tên một thư mục trong src/language.'),
  ),
  sections: v.pipe(
    v.array(closedObject({ id: sectionId, name: text })),
    v.check(
      (sections) => new Set(sections.map(({ id }) => id)).size === sections.length,
      'sections with ids of their own',
    ),
    v.description('Các chuyên mục; articleSection của bài là id của một mục ở đây.'),
  ),
  front: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u, 'the id of an article'))),
      v.check((ids) => new Set(ids).size === ids.length, 'each article once'),
      v.maxLength(4, 'at most four articles: the lead and three seconds'),
      v.description(
        'Mã các bài ghim lên trang nhất: bài đầu là bài chính, các bài sau đứng cạnh nó, nhiều nhất bốn bài. Không có thì bài mới nhất lên đầu.',
      ),
    ),
    [],
  ),
  accentColor: v.pipe(
    v.string(),
    v.regex(/^#[0-9a-f]{6}$/u, 'a colour such as #a3261b'),
    contrastRule,
    v.description('Màu nhấn: sáu chữ số thập lục phân, đủ đậm để đọc trên nền giấy.'),
  ),
  footerLinks: v.pipe(
    v.array(closedObject({ name: text, url: v.pipe(v.string(), linkRule) })),
    v.check((links) => new Set(links.map(({ url }) => url)).size === links.length, 'links with addresses of their own'),
    v.description('Các liên kết ở cuối mỗi trang.'),
  ),
  feedLength: v.pipe(
    v.number(),
    v.integer('a whole number from 1 to 100'),
    v.minValue(1, 'a whole number from 1 to 100'),
    v.maxValue(100, 'a whole number from 1 to 100'),
    v.description('Số bài mới nhất trong mỗi nguồn tin (feed) của báo và của từng chuyên mục.'),
  ),
  articleImages: v.pipe(
    v.boolean(),
    v.description('Có làm cho mỗi bài một ảnh chia sẻ mang tít bài hay không; làm thì lần dựng đầu lâu hơn.'),
  ),
});

export type SiteSettings = v.InferOutput<typeof siteSchema>;

function isTimeZone(name: string): boolean {
  try {
    // A name of an offset, such as +07:00, says nothing of summer time.
    return /^[A-Za-z]/u.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
