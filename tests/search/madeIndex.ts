import { buildPart, type IndexedArticle, writeManifest } from '../../src/build/search/searchIndex.ts';
import type { Month } from '../../src/paths.ts';
import { type SearchClient, searchClient } from '../../src/search/client/search.ts';
import type { FetchFile } from '../../src/search/client/searchIndex.ts';
import { settleBy } from '../../src/search/client/settle.ts';
import { type PartEntry, partName } from '../../src/search/model/manifest.ts';
import { compareByDate } from '../../src/search/model/scan.ts';

/** A site with nothing but its search index. */
export interface MadeIndex {
  /** By path. */
  files: Map<string, Uint8Array>;
  /** The paths that were asked for, in order. */
  asked: string[];
  fetchFile: FetchFile;
  client: SearchClient;
}

/** The month of an article in the zone that its date is written in. */
export function monthOf(article: IndexedArticle): Month {
  return article.datePublished.slice(0, 7).replace('-', '/') as Month;
}

/** Builds the index of some articles as a publisher does, part by part. */
export function buildIndex(articles: readonly IndexedArticle[]): Map<string, Uint8Array> {
  const sorted = [...articles].sort(compareByDate);
  const newest = sorted.at(-1);
  const names = sorted.map((article) => partName(monthOf(article), monthOf(newest ?? article)));
  const files = new Map<string, Uint8Array>();
  const put = (path: string, content: Uint8Array | string) =>
    files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const parts: PartEntry[] = [];
  for (const name of [...new Set(names)].reverse()) {
    const built = buildPart(
      name,
      sorted.filter((_, nth) => names[nth] === name),
    );
    parts.push(built.part);
    for (const { path, content } of built.files) put(path, content);
  }
  const manifest = writeManifest(parts);
  put(manifest.path, manifest.content);
  return files;
}

/** The index of some articles, and a client that reads it. */
export function madeIndex(articles: readonly IndexedArticle[]): MadeIndex {
  const files = buildIndex(articles);
  const asked: string[] = [];
  const fetchFile: FetchFile = async (path) => {
    asked.push(path);
    const file = files.get(path);
    if (!file) throw new Error(`404 ${path}`);
    return file;
  };
  const byId = new Map(articles.map((article) => [article.id, article]));
  return {
    files,
    asked,
    fetchFile,
    client: searchClient(
      fetchFile,
      settleBy(async (id) => byId.get(id)),
    ),
  };
}
