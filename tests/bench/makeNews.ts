import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from '../../src/article/schema/articleSchema.ts';
import { slugOf } from '../../src/build/slug.ts';

/** What made articles differ in; a generator of news may be given instead, by the folder that `BENCH_DATA` names. */
interface MadeNews {
  headline: string;
  description?: string;
  /** The name of a section. */
  section: string;
  keywords: readonly string[];
  paragraphs: readonly string[];
}

const perDay = 27;
const day = 86_400_000;

/** When the first one is published: a hundred thousand of them end in 2026. */
const firstInstant = Date.parse('2016-10-20T05:00:00+07:00');

/** The sections of made news: those of the generator in `BENCH_DATA`. */
export const newsSections = [
  'Thời sự',
  'Thế giới',
  'Kinh doanh',
  'Pháp luật',
  'Giáo dục',
  'Sức khỏe',
  'Thể thao',
  'Giải trí',
  'Khoa học',
  'Đời sống',
  'Du lịch',
  'Xe',
].map((name) => ({ id: slugOf(name), name }));

/**
 * Fills a folder with so many articles, 27 a day, the oldest first: the same count makes the same files, and with one more the others
 * stay. The names are `tin-0`, `tin-1`, …
 *
 * @param first the number of the first one to write; the folder is emptied for 0
 */
export async function makeNews(folder: string, count: number, first = 0): Promise<void> {
  const make = await newsMaker();
  const spellings = new Map<string, string>();
  if (first === 0) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (let number = 0; number < count; number += 1) {
    const article = newsArticle(number, make(number), spellings);
    if (number >= first) await writeFile(join(folder, `${article.id}.json`), JSON.stringify(article, null, 1));
  }
}

/** The id of a made article. */
export function newsId(number: number): string {
  return `tin-${number}`;
}

function newsArticle(number: number, made: MadeNews, spellings: Map<string, string>): Article {
  const published = new Date(firstInstant + Math.floor((number * day) / perDay));
  const keywords = made.keywords.map((name) => {
    const slug = slugOf(name);
    if (!spellings.has(slug)) spellings.set(slug, name);
    return spellings.get(slug) ?? name;
  });
  return {
    id: newsId(number),
    inLanguage: 'vi',
    headline: made.headline,
    ...(made.description && { description: made.description }),
    articleSection: slugOf(made.section),
    keywords: [...new Set(keywords)],
    datePublished: published.toISOString(),
    body: made.paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
}

async function newsMaker(): Promise<(number: number) => MadeNews> {
  const folder = process.env.BENCH_DATA;
  if (!folder) return ownNews;
  // The generator reads its number of articles from the command line.
  const { article } = await import(pathToFileURL(resolve(folder, 'gen.mjs')).href);
  return article;
}

const words =
  'đồng nai|công an|thành phố|đường sắt|cầu cảng|bệnh viện|trường học|nông dân|mùa nước|lúa gạo|cà phê|giá vàng|bất động|ngân hàng|hải sản|du khách|sân bay|cao tốc|thủy điện|khí hậu|bóng đá|huấn luyện|nghệ nhân|làng nghề|di tích|học sinh|giáo viên|bác sĩ|y tế|vắc xin|thị trường|xuất khẩu|đầu tư|doanh nghiệp|công nghệ|dữ liệu|môi trường|rừng phòng|sạt lở|triều cường|phù sa|cá linh|chợ nổi|ghe xuồng|bến phà|con đò|gia đình|trẻ em|người già|thư viện|nhà văn|bảo tàng|lễ hội|ẩm thực|nước mắm|gốm sứ|dệt lụa|tòa án|luật sư|điều tra|giao thông|tai nạn|cứu hộ|hỏa hoạn|bão số|áp thấp|mưa lớn|hạn mặn|kênh rạch|đê biển'.split(
    '|',
  );
const links = 'của|và|ở|đã|đang|sẽ|với|từ|cho|theo|trong|khi|vì|nên|được|không|một|hai|nhiều|mới|cũ|lớn|nhỏ'.split('|');
const places =
  'Hà Nội|TP HCM|Đà Nẵng|Cần Thơ|Đồng Tháp|An Giang|Khánh Hòa|Nghệ An|Lâm Đồng|Hải Phòng|Bến Tre|Cà Mau'.split('|');

/** News of the project's own: fewer words than real ones have, enough for lists and topics. */
function ownNews(number: number): MadeNews {
  let state = (number + 1) * 2_654_435_761;
  const random = (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
  const pick = (from: readonly string[]) => from[random(from.length)] ?? '';
  const subject = [pick(words), pick(words), pick(words)];
  const place = pick(places);
  const sentence = (length: number) => capital(Array.from({ length }, () => pick(random(3) ? words : links)).join(' '));
  return {
    headline: `${capital(subject[0] ?? '')} ở ${place} ${pick(links)} ${subject[1]} ${pick(words)}`,
    ...(random(3) && { description: `${sentence(14)}.` }),
    section: newsSections[random(newsSections.length)]?.name ?? '',
    keywords: [place, ...subject.slice(0, 2).map(capital)],
    paragraphs: Array.from({ length: 8 + random(8) }, () =>
      Array.from({ length: 3 }, () => `${sentence(12 + random(8))} ${pick(subject)}.`).join(' '),
    ),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
