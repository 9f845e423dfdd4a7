import { articleIdAt, articlePath, dataPath } from '../../paths.ts';
import { pagesCache, type SavedNote, savedCache, savedLock, savedNoteHeader } from '../../storage.ts';
import { contentOf, type SavedContent } from '../model/savedContent.ts';
import { getSaved, notifySaved } from './savedStore.ts';

/** How young a saved article has to be not to be swept though no list names it, in ms: another tab may be about to. */
const youth = 60_000;

/** What is kept of a saved article. */
export interface KeptArticle {
  /** Absent where not even its data is there. */
  content: SavedContent | undefined;
  bytes: number;
  /** Whether page, data and all photos are there. */
  isWhole: boolean;
}

/** What is kept of articles, in their order. Throws where the browser forbids Cache Storage. */
export async function readKept(ids: readonly string[]): Promise<KeptArticle[]> {
  const store = await caches.open(savedCache);
  const addresses = new Set((await store.keys()).map(({ url }) => url));
  return Promise.all(
    ids.map(async (id) => {
      const path = articlePath(id);
      const [page, data] = await Promise.all([store.match(path), store.match(dataPath(path))]);
      const note = page && noteOf(page);
      const content = contentOf(await jsonIn(data));
      const photos = note?.photos.map(([photo = '']) => new URL(photo, window.location.origin).href) ?? [];
      return {
        content: content ?? contentOf(await jsonIn(await readCached(path))),
        bytes: note?.bytes ?? 0,
        isWhole: note !== undefined && content !== undefined && photos.every((photo) => addresses.has(photo)),
      };
    }),
  );
}

/** Deletes what is kept of articles that are no longer in the list, except one; not while articles are being saved. */
export async function sweepSaved(except?: string): Promise<void> {
  const sweep = async () => {
    const store = await caches.open(savedCache);
    const listed = new Set([...getSaved().map(({ id }) => id), except]);
    const photos = new Set<string>();
    const requests = await store.keys();
    const isPhoto = ({ url }: Request) => articleAt(url) === undefined;
    for (const request of requests) {
      const id = articleAt(request.url);
      const page = id !== undefined && !request.url.endsWith('.json') && (await store.match(request));
      const note = page ? noteOf(page) : undefined;
      if (id === undefined || !page) continue;
      if (listed.has(id) || (note && Date.now() - note.at < youth)) {
        for (const [photo = ''] of note?.photos ?? []) photos.add(new URL(photo, request.url).href);
      } else {
        await store.delete(request);
        await store.delete(dataPath(articlePath(id)));
      }
    }
    for (const request of requests.filter(isPhoto)) if (!photos.has(request.url)) await store.delete(request);
  };
  const { locks } = navigator;
  await (locks ? locks.request(savedLock, { ifAvailable: true }, (lock) => lock && sweep()) : sweep());
}

/** Deletes what is kept of an article, whatever the list says, but for its photos: they go with the next `sweepSaved`. */
export async function dropKept(id: string): Promise<void> {
  const store = await caches.open(savedCache);
  await store.delete(articlePath(id));
  await store.delete(dataPath(articlePath(id)));
}

/** Deletes all that is kept; the list is erased with everything else in localStorage. */
export async function eraseSaved(): Promise<void> {
  await caches.delete(savedCache).catch(() => {});
  notifySaved();
}

/** The id of the article whose page or data lies at an address. */
function articleAt(address: string): string | undefined {
  return articleIdAt(new URL(address).pathname.replace(/\.json$/u, ''));
}

function noteOf(page: Response): SavedNote | undefined {
  try {
    return JSON.parse(decodeURIComponent(page.headers.get(savedNoteHeader) ?? ''));
  } catch {
    return undefined;
  }
}

/** The data of a page that is cached because it was read. */
async function readCached(path: string): Promise<Response | undefined> {
  return (await caches.open(pagesCache)).match(dataPath(path));
}

async function jsonIn(response: Response | undefined): Promise<unknown> {
  return response?.json().catch(() => undefined);
}
