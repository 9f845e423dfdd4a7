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

/** Whether an article has photos that are made of originals. */
export function namesPhotos({ body }: Article): boolean {
  return body.some((block) => block.type === 'figure' && photoNameIn(block.images) !== undefined);
}

/** Looks at every original that the articles name, one after the other: each may need much memory. */
export async function findPhotos(articles: readonly Article[], library: PhotoLibrary): Promise<FoundPhotos> {
  const found = new Map<string, Map<string, SitePhoto | PhotoRefusal>>();
  for (const { id, body } of articles)
    for (const block of body) {
      const name = block.type === 'figure' ? photoNameIn(block.images) : undefined;
      if (name === undefined) continue;
      const ofArticle = found.get(id) ?? new Map<string, SitePhoto | PhotoRefusal>();
      found.set(id, ofArticle.set(name, await library.find(id, name)));
    }
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
