import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Article, Phrasing } from '../../src/article/schema/articleSchema.ts';
import { blockLines } from '../../src/build/enhance/plainText.ts';

const first = 'bo-cong-an-tang-cuong-chi-vien-luc-luong-vao-tphcm-chong-dich';
const firstFile = resolve(import.meta.dirname, `../../src/articles/${first}.json`);
const places = ['Bình Dương', 'Đồng Nai', 'Long An', 'Tiền Giang', 'Cần Thơ', 'Khánh Hòa', 'Hải Phòng', 'Nghệ An'];
const sevenHours = 7 * 3_600_000;

/**
 * Fills a folder with articles about as long as the first one: itself, and variations of it with other places, dates and
 * numbers, each seven hours older. The same number makes the same files.
 */
export async function makeArticles(folder: string, count: number): Promise<void> {
  const original: Article = JSON.parse(await readFile(firstFile, 'utf8'));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (let number = 0; number < count; number += 1) {
    const article = number === 0 ? original : variation(original, number);
    await writeFile(join(folder, `${article.id}.json`), JSON.stringify(article, null, 2));
  }
}

/** The id of the article that `makeLongArticle` makes. */
export const longId = 'bai-rat-dai';

/** What the text of the long article ends with. */
export const lastWords = 'đến đây là hết bài.';

/** Words of a paragraph of the long article; the first one has that many. */
const inParagraph = 80;

/**
 * Puts an article of so many words into a folder that is there: the first one's words in another order each time, so that
 * it cannot be compressed to nothing. The same count makes the same file.
 */
export async function makeLongArticle(folder: string, words: number): Promise<void> {
  const original: Article = JSON.parse(await readFile(firstFile, 'utf8'));
  const vocabulary = original.body.flatMap(blockLines).join(' ').split(/\s+/);
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return vocabulary[(state >>> 8) % vocabulary.length] ?? '';
  };
  const texts = Array.from({ length: words / inParagraph }, () => Array.from({ length: inParagraph }, next).join(' '));
  const body = [...texts, lastWords].map((value): Article['body'][number] => ({
    type: 'paragraph',
    children: [{ type: 'text', value }],
  }));
  const article: Article = { ...original, id: longId, headline: 'Bài rất dài', body };
  await writeFile(join(folder, `${longId}.json`), JSON.stringify(article));
}

/** The id of a made article. */
export function madeId(number: number): string {
  return number === 0 ? first : `tin-so-${number}`;
}

function variation(original: Article, number: number): Article {
  const place = places[number % places.length] ?? '';
  const vary = (text: string) =>
    text
      .replace(/TPHCM|TP\. Hồ Chí Minh/g, place)
      .replace(/04\/7\/2021/g, `${(number % 28) + 1}/7/2021`)
      .replace(/số 2/g, `số ${number}`);
  const varyLine = (line: Phrasing[]) =>
    line.map((part) => (part.type === 'text' ? { ...part, value: vary(part.value) } : part));
  const published = new Date(Date.parse(original.datePublished) - number * sevenHours);
  return {
    ...original,
    id: madeId(number),
    headline: `${vary(original.headline)} (tin số ${number})`,
    datePublished: published.toISOString().replace('.000Z', '+00:00'),
    body: original.body.map((block) => {
      if (block.type === 'paragraph') return { ...block, children: varyLine(block.children) };
      return block.type === 'figure' ? { ...block, caption: vary(block.caption) } : block;
    }),
  };
}
