import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Article, Phrasing } from '../../src/article/schema.ts';

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
