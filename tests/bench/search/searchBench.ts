/**
 * What the search reaches, each figure beside its target: the build of the index, the bytes of a first query, and whether the
 * ten shown are those of a full scan. The articles are those of the generator in the folder named by `BENCH_DATA`.
 */
import { brotliCompressSync } from 'node:zlib';
import { buildPart, type IndexedArticle, writeManifest } from '../../../src/build/search/searchIndex.ts';
import type { Month } from '../../../src/paths.ts';
import { searchManifestPath } from '../../../src/paths.ts';
import { searchClient } from '../../../src/search/client/search.ts';
import { settleBy } from '../../../src/search/client/settle.ts';
import { type PartEntry, partName } from '../../../src/search/model/manifest.ts';
import { fullScan } from '../../search/fullScan.ts';
import { printTable } from '../printTable.ts';
import { madeNews } from './madeNews.ts';
import { madeQueries } from './madeQueries.ts';

const folder = process.env.BENCH_DATA;
if (!folder) throw new Error('BENCH_DATA names no folder');
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const news = await madeNews(folder);

const monthOf = ({ datePublished }: IndexedArticle) => datePublished.slice(0, 7).replace('-', '/') as Month;
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

for (const size of sizes.length > 0 ? sizes : [1_000, 10_000]) {
  const rows: string[][] = [[`${size} articles`, 'measured', 'target']];
  const newest = monthOf(news(size - 1, size));
  const ranges = new Map<string, [number, number]>();
  for (let nth = 0; nth < size; nth += 1) {
    const name = partName(monthOf({ ...news(nth, size) }), newest);
    ranges.set(name, [ranges.get(name)?.[0] ?? nth, nth + 1]);
  }
  const files = new Map<string, Uint8Array>();
  const parts: PartEntry[] = [];
  let milliseconds = 0;
  let memory = 0;
  for (const [name, [from, to]] of [...ranges].reverse()) {
    const articles = Array.from({ length: to - from }, (_, nth) => news(from + nth, size));
    const start = process.cpuUsage();
    const { part, files: made } = buildPart(name, articles);
    const used = process.cpuUsage(start);
    milliseconds += (used.user + used.system) / 1000;
    memory = Math.max(memory, process.memoryUsage.rss());
    parts.push(part);
    for (const { path, content } of made) files.set(path, content as Uint8Array);
  }
  const manifest = Buffer.from(writeManifest(parts).content as string);
  files.set(searchManifestPath, manifest);
  const total = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  rows.push(['build, CPU', `${(milliseconds / 1000).toFixed(1)} s`, size === 10_000 ? '≤ 8 s' : '']);
  rows.push(['memory, with the articles', `${Math.round(memory / 1e6)} MB`, size === 100_000 ? '< 1000 MB' : '']);
  rows.push(['files', `${files.size}, ${kilobytes(total)} kB`, '']);
  const manifestBytes = brotliCompressSync(manifest).length;
  rows.push(['manifest, brotli', `${kilobytes(manifestBytes)} kB`, '']);

  const all = new Map<string, number[]>();
  let equal = 0;
  let compared = 0;
  let kept: IndexedArticle[] | undefined;
  for (const { kind, query } of madeQueries(news, size)) {
    let bytes = 0;
    const client = searchClient(
      async (path) => {
        const file = files.get(path);
        if (!file) throw new Error(`404 ${path}`);
        bytes += path === searchManifestPath ? manifestBytes : file.length;
        return file;
      },
      settleBy(async (id) => news(Number(id.slice(4)), size)),
    );
    const { results, unreadYears } = await client.search(query);
    for (const group of [kind, 'all']) all.set(group, [...(all.get(group) ?? []), bytes]);
    if (size > 10_000 || !process.env.BENCH_SCAN) continue;
    kept ??= Array.from({ length: size }, (_, nth) => news(nth, size));
    const read = kept.filter(({ datePublished }) => !unreadYears.includes(datePublished.slice(0, 4)));
    const shown = results.map(({ id }) => id).join();
    const scanned = fullScan(read, query).join();
    compared += 1;
    if (shown === scanned) equal += 1;
    else console.log(`${query}\n  ${shown}\n  ${scanned}`);
  }
  for (const [kind, bytes] of all) {
    const sorted = bytes.sort((one, other) => one - other);
    const figures = [at(sorted, 0.5), at(sorted, 0.9), sorted.at(-1) ?? 0].map(kilobytes).join(' / ');
    rows.push([`first query, ${kind}: median / p90 / max`, `${figures} kB`, '']);
  }
  if (compared > 0) rows.push(['ten as by a full scan of the years read', `${equal} of ${compared}`, 'all']);
  printTable(rows);
}
