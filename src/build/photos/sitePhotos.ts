import type { Article } from '../../article/schema/articleSchema.ts';
import { photoNameIn } from '../../article/schema/figureImages.ts';
import type { SitePhoto } from './derivatives.ts';
import type { PhotoLibrary } from './photoLibrary.ts';
import type { PhotoRefusal } from './refusal.ts';

/** The originals that an article names, by the names that it gives them. */
export type ArticlePhotos = ReadonlyMap<string, SitePhoto>;

/** The same of all articles, by their ids. */
export type SitePhotos = ReadonlyMap<string, ArticlePhotos>;

/** The same before anything is refused. */
export type FoundPhotos = ReadonlyMap<string, ReadonlyMap<string, SitePhoto | PhotoRefusal>>;

/** How many originals are looked at side by side: each may be large, and libvips uses all cores for one. */
const atOnce = 2;

/** Looks at every original that the articles name. */
export async function findPhotos(articles: readonly Article[], library: PhotoLibrary): Promise<FoundPhotos> {
  const found = new Map<string, Map<string, SitePhoto | PhotoRefusal>>();
  const wanted = articles.flatMap(({ id, body }) =>
    body
      .map((block) => (block.type === 'figure' ? photoNameIn(block.images) : undefined))
      .filter((name) => name !== undefined)
      .map((name) => ({ id, name })),
  );
  await eachOf(wanted, atOnce, async ({ id, name }) => {
    const ofArticle = found.get(id) ?? new Map<string, SitePhoto | PhotoRefusal>();
    found.set(id, ofArticle);
    ofArticle.set(name, await library.find(id, name));
  });
  return found;
}

/** Without those that are refused. */
export function usablePhotos(found: FoundPhotos): SitePhotos {
  return new Map(
    [...found].map(([id, photos]) => [
      id,
      new Map([...photos].flatMap(([name, photo]) => ('refused' in photo ? [] : [[name, photo]]))),
    ]),
  );
}

/** Does something with each item, some of them side by side, begun in order. */
export async function eachOf<Item>(
  items: readonly Item[],
  sideBySide: number,
  act: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const work = async () => {
    for (const item of waiting) await act(item);
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
}
