import { hash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ImageCache, imageCache } from '../images/imageCache.ts';
import { type Derivative, type SitePhoto, settingsHash } from './derivatives.ts';
import { type InspectedPhoto, inspectPhoto, readOriginal } from './inspectPhoto.ts';
import { derivativeMaker } from './makeDerivatives.ts';
import { limits, type PhotoRefusal } from './refusal.ts';

/** The originals of a site, each in the folder of its article. */
export interface PhotoLibrary {
  /** The folder of an article's originals, from the project's root. */
  folderOf: (articleId: string) => string;
  /** What an original is, seen as if for the first time only after it has changed. */
  find: (articleId: string, file: string) => Promise<SitePhoto | PhotoRefusal>;
  /** What makes the derivatives of an original, from the cache where they are there. */
  maker: (photo: SitePhoto) => (derivative: Derivative) => Promise<Buffer>;
  /** Forgets derivatives that no build has asked for in a long time. */
  prune: ImageCache['prune'];
}

/** The folder of the cache, from the project's root. */
const cacheFolder = 'node_modules/.cache/ban-tin/photos';

/** The length of the hash in an address. */
const hashLength = 10;

/**
 * @param root of the project, absolute
 * @param folder of the originals, from there: in it each article has one with its id
 */
export function photoLibrary(root: string, folder: string): PhotoLibrary {
  const cache = imageCache(join(root, cacheFolder));
  let settled: Promise<string> | undefined;
  const settings = () => {
    settled ??= settingsHash();
    return settled;
  };

  return {
    folderOf: (articleId) => `${folder}/${articleId}`,
    find: async (articleId, name) => {
      const file = await fileNamed(join(root, folder, articleId), name);
      const stamp = file && (await stampOf(file));
      if (file === undefined || stamp === undefined) return { refused: 'missing' };
      const how = await settings();
      const seen = await cache.get(JSON.stringify(['stamp', how, limits, file, stamp]), async () =>
        Buffer.from(JSON.stringify(await look(file, how))),
      );
      const { content, ...found }: Seen = JSON.parse(seen.toString());
      if ('refused' in found) return found;
      const hashed = hash('sha256', JSON.stringify([how, content]), 'hex').slice(0, hashLength);
      return { ...found, file, articleId, hash: hashed };
    },
    maker: (photo) => {
      const make = derivativeMaker(photo);
      return (derivative) => cache.get(JSON.stringify([photo.hash, derivative]), () => make(derivative));
    },
    prune: cache.prune,
  };

  /** An original by its content: the same one in another place, or with another time, is not decoded again. */
  async function look(file: string, how: string): Promise<Seen> {
    const bytes = await readOriginal(file);
    if ('refused' in bytes) return { ...bytes, content: '' };
    const content = hash('sha256', bytes, 'hex');
    const seen = await cache.get(JSON.stringify(['content', how, limits, content]), async () =>
      Buffer.from(JSON.stringify(await inspectPhoto(bytes))),
    );
    return { ...JSON.parse(seen.toString()), content };
  }
}

/** What is known of an original, with the hash of its content. */
type Seen = (InspectedPhoto | PhotoRefusal) & { content: string };

/** The file of a name, spelled exactly so even where the disk does not care; some disks keep names in NFD. */
async function fileNamed(folder: string, name: string): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => []);
  const found = names.find((one) => one.normalize('NFC') === name);
  return found === undefined ? undefined : join(folder, found);
}

/** Size and times of a file; undefined for what is none. */
async function stampOf(file: string): Promise<string | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? `${found.size} ${found.mtimeMs} ${found.ctimeMs}` : undefined;
}
