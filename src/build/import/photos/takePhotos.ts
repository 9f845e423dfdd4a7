import { extname } from 'node:path';
import { inspectPhoto } from '../../photos/inspectPhoto.ts';
import { isFigure } from '../compose/captions.ts';
import { articleId } from '../metadata/articleId.ts';
import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { hashOf } from '../output/register.ts';
import { decodeEscapes } from '../text/decodeEscapes.ts';
import type { FindPicture } from './findPicture.ts';
import { refusalSentences } from './refusalSentences.ts';

/** An original for the folder of the article's photos. */
export interface Photo {
  /** Its name there. */
  name: string;
  bytes: Uint8Array;
}

export interface TakenPhotos {
  /** By the `src` that the input has for them. */
  bySource: ReadonlyMap<string, Photo>;
  notices: Notice[];
}

/** Finds the photos of a text; one that is not there or cannot be used is told. Its caption or credit stays. */
export async function takePhotos(blocks: readonly RawBlock[], find: FindPicture): Promise<TakenPhotos> {
  const bySource = new Map<string, Photo>();
  const names = new Map<string, string>();
  const notices: Notice[] = [];
  const looked = new Set<string>();
  const worded = new Set(blocks.filter(hasWords).map(({ picture }) => picture));
  for (const raw of blocks) {
    if (!isFigure(raw) || raw.picture === undefined || looked.has(raw.picture)) continue;
    looked.add(raw.picture);
    const bytes = await find(raw.picture);
    const found = bytes && (await inspectPhoto(bytes));
    if (!bytes || !found)
      notices.push({ code: worded.has(raw.picture) ? 'image-missing' : 'picture-dropped', text: raw.picture });
    else if ('refused' in found)
      notices.push({ code: 'picture-refused', text: raw.picture, result: refusalSentences[found.refused] });
    else bySource.set(raw.picture, { name: nameFor(raw.picture, found.format, hashOf(bytes), names), bytes });
  }
  return { bySource, notices };
}

function hasWords(raw: RawBlock): boolean {
  return isFigure(raw) && [raw.block.caption, raw.block.alt, raw.block.credit].some(Boolean);
}

/** A name of its own for each content, made of the name in the input. */
function nameFor(src: string, format: string, content: string, names: Map<string, string>): string {
  const ending = format === 'jpeg' ? 'jpg' : format;
  const given = src.startsWith('data:') ? '' : (src.split(/[?#]/u)[0]?.split('/').at(-1) ?? '');
  const base = articleId(decodeEscapes(given.slice(0, given.length - extname(given).length)) || 'anh');
  for (let number = 1; ; number += 1) {
    const name = `${base}${number === 1 ? '' : `-${number}`}.${ending}`;
    const taken = names.get(name) ?? content;
    if (taken !== content) continue;
    names.set(name, content);
    return name;
  }
}
