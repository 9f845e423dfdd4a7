import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IndexedArticle } from '../../../src/build/search/searchIndex.ts';

interface Generated {
  id: string;
  headline: string;
  description: string;
  section: string;
  keywords: string[];
  paragraphs: string[];
}

/** Articles that are published a day, and the last of their days. */
const aDay = 27;
const lastDay = Date.UTC(2026, 10, 30, 3);

/** Articles of the generator in a folder, one at a time, as an archive that ends on 30 November 2026. */
export async function madeNews(folder: string): Promise<(nth: number, of: number) => IndexedArticle> {
  const { article }: { article: (nth: number) => Generated } = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'gen.mjs')).href
  );
  return (nth, of) => {
    const { id, headline, description, section, keywords, paragraphs } = article(nth);
    const before = of - 1 - nth;
    const instant = lastDay - Math.floor(before / aDay) * 86_400_000 - (before % aDay) * 1_200_000;
    return {
      id,
      headline,
      excerpt: description.slice(0, 160),
      section,
      datePublished: `${new Date(instant + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`,
      summary: [description, ...keywords],
      text: paragraphs,
    };
  };
}
