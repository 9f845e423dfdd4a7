import { dataPath } from '../../paths.ts';
import { type SavedNote, savedCache, savedNoteHeader } from '../../storage.ts';
import { versionHeader } from './pageCache.ts';
import { versionOfData, versionOfPage } from './rules.ts';
import { isSamePhoto } from './savedPhotos.ts';

/** A page that the reader saved. */
export interface SavedPage {
  path: string;
  version: string;
  note: SavedNote;
}

/** A saved page or its data; nothing of one that is damaged, which the reader is told (saved/view/SavedList.tsx). */
export async function savedPage(path: string, part: 'page' | 'data'): Promise<Response | undefined> {
  const saved = await (await openSavedCache()).match(part === 'page' ? path : dataPath(path));
  const text = await saved?.clone().text();
  return text && (part === 'page' ? versionOfPage(text) : versionOfData(text)) ? saved : undefined;
}

/** All pages that are saved. */
export async function savedPages(): Promise<SavedPage[]> {
  const store = await openSavedCache();
  const pages = (await store.keys()).map(async (request) => {
    const headers = (await store.match(request))?.headers;
    const version = headers?.get(versionHeader);
    if (!headers || !version) return [];
    const note: SavedNote = JSON.parse(decodeURIComponent(headers.get(savedNoteHeader) ?? ''));
    return [{ path: new URL(request.url).pathname, version, note }];
  });
  return (await Promise.all(pages)).flat();
}

export function openSavedCache(): Promise<Cache> {
  return caches.open(savedCache);
}

/** The saved image of the same photo as one that can neither be fetched nor is cached: another size or format. */
export async function savedPicture(address: string): Promise<Response | undefined> {
  const { origin, pathname } = new URL(address);
  const pathOfImage = (src: string) => new URL(src, origin).pathname;
  const saved = (await savedPages()).flatMap(({ note }) => note.photos);
  const photo = saved.find((images) =>
    images.some((src) => pathOfImage(src) === pathname || isSamePhoto(pathOfImage(src), pathname)),
  );
  return photo?.[0] === undefined ? undefined : (await openSavedCache()).match(photo[0]);
}
