import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileName } from '../../paths.ts';
import type { PartEntry } from '../../search/model/manifest.ts';
import type { Paper } from '../library/paper.ts';
import type { IncrementalWriter } from '../render/incrementalWriter.ts';
import { buildPart, type IndexFile, writeManifest } from './searchIndex.ts';
import { type SearchPart, searchParts } from './searchParts.ts';

/** What a build keeps of a part, so that the next one need not read its articles. */
interface KnownPart {
  source: string;
  part: PartEntry;
  /** Of its files. */
  paths: string[];
}

interface SearchFiles {
  /** Writes them. */
  files: IncrementalWriter;
  /** A hash of the code and the settings that they follow from. */
  code: string;
  /** Absolute path of what keeps the parts for the next build. */
  record: string;
}

/** Writes the search index of a paper. A part whose articles are those of the last build is not made again: past years never are. */
export async function writeSearch(paper: Paper, { files, code, record }: SearchFiles): Promise<void> {
  const known = readParts(record, code);
  const parts: KnownPart[] = [];
  for (const searchPart of searchParts(paper))
    parts.push(await writePart(searchPart, known.get(searchPart.name), files));
  if (parts.length > 0) {
    const { path, content } = writeManifest(parts.map(({ part }) => part));
    await files.write(fileName(path), `${content}`, () => content);
  }
  keepParts(record, code, parts);
}

async function writePart(
  { name, source, articles }: SearchPart,
  known: KnownPart | undefined,
  files: IncrementalWriter,
): Promise<KnownPart> {
  let made: { part: PartEntry; contents: ReadonlyMap<string, IndexFile['content']> } | undefined;
  const make = () => {
    if (made) return made;
    const built = buildPart(name, articles());
    made = { part: built.part, contents: new Map(built.files.map(({ path, content }) => [path, content])) };
    return made;
  };
  const isSame = known?.source === source;
  const part = isSame ? known.part : make().part;
  const paths = isSame ? known.paths : [...make().contents.keys()];
  for (const path of paths) await files.write(fileName(path), part.hash, () => make().contents.get(path) ?? '');
  return { source, part, paths };
}

/** All files of a paper's search index at once, for the development server. */
export function searchFiles(paper: Paper): IndexFile[] {
  const built = searchParts(paper).map(({ name, articles }) => buildPart(name, articles()));
  return built.length === 0
    ? []
    : [...built.flatMap(({ files }) => files), writeManifest(built.map(({ part }) => part))];
}

/** The parts of the last build by name; none where other code or settings made them, or anything is wrong with the record. */
function readParts(record: string, code: string): Map<string, KnownPart> {
  try {
    const read: { code: string; parts: KnownPart[] } = JSON.parse(readFileSync(record, 'utf8'));
    return new Map(read.code === code ? read.parts.map((known) => [known.part.name, known]) : []);
  } catch {
    return new Map();
  }
}

/** Where the record cannot be written, the next build makes all parts. */
function keepParts(record: string, code: string, parts: readonly KnownPart[]): void {
  const temporary = `${record}.${process.pid}`;
  try {
    mkdirSync(dirname(record), { recursive: true });
    writeFileSync(temporary, JSON.stringify({ code, parts }));
    renameSync(temporary, record);
  } catch {
    rmSync(temporary, { force: true });
  }
}
