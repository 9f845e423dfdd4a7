import { basename, dirname, extname, join, sep } from 'node:path';
import { readManuscripts } from '../formats/readManuscripts.ts';
import { manuscriptName } from '../inputs/manuscriptName.ts';
import { type FoundFile, findFiles, readSource } from '../inputs/readSources.ts';
import type { Manuscript } from '../model/manuscript.ts';
import { type Notice, RefusedError } from '../model/notice.ts';
import { indexPictures, type PictureIndex, pictureFinder } from '../photos/findPicture.ts';
import { InputEndedError, InterruptedError } from '../questions.ts';
import type { Outcome } from '../report/outcome.ts';
import { importManuscript } from './importManuscript.ts';
import type { Run } from './runState.ts';

/**
 * Imports files and folders one after the other; what is wrong with one stops none of the others.
 *
 * @param photos folder of the pictures of an export
 * @returns the outcome of each article as it is known
 * @throws InterruptedError on Ctrl+C at a question; what was written before stays
 */
export async function* importAll(inputs: readonly string[], run: Run, photos?: string): AsyncGenerator<Outcome> {
  const indexOf = cachedIndex();
  const nameOf = fileNames();
  const { from, out, photosOut } = run.options;
  for await (const file of findFiles(inputs, { from, closed: [out, photosOut] }))
    yield* importFile(file, nameOf(file.path), run, [...(photos ? [indexOf(photos)] : [])], indexOf);
}

type Index = () => Promise<PictureIndex>;

/** Each folder is listed once, when a picture is first looked for in it. */
function cachedIndex(): (folder: string) => Index {
  const indexes = new Map<string, Promise<PictureIndex>>();
  return (folder) => () => {
    const index = indexes.get(folder) ?? indexPictures(folder);
    indexes.set(folder, index);
    return index;
  };
}

async function* importFile(
  file: FoundFile,
  name: string,
  run: Run,
  indexes: readonly Index[],
  indexOf: (folder: string) => Index,
): AsyncGenerator<Outcome> {
  let strays = strayNotices(file);
  try {
    if (file.refusal !== undefined) throw new RefusedError(file.refusal);
    const source = await readSource(file);
    const saved = foldersOfPage(source.path).map(indexOf);
    const seen = new Map<string, number>();
    let number = 0;
    for (const read of await readManuscripts(source)) {
      number += 1;
      const notices = [...strays, ...read.notices];
      strays = [];
      const manuscript = { ...read, notices, name: manuscriptName(read, source.name, number) };
      // Lets memory of the article before be freed, and Ctrl+C through.
      await new Promise(setImmediate);
      const find = pictureFinder(dirname(source.path), manuscript.pictures, [...saved, ...indexes]);
      const photos = manuscript.kind === 'page' || manuscript.kind === 'feed' ? [] : file.photos;
      yield await importAnswered(manuscript, inputName(name, manuscript, seen), { find, photos }, run);
    }
  } catch (error) {
    if (error instanceof InterruptedError) throw error;
    yield { ...refusal(file.name, error), notices: strays };
  }
}

/** Once nobody answers, nobody is asked: neither about this article nor about later ones. */
async function importAnswered(...[manuscript, input, own, run]: Parameters<typeof importManuscript>): Promise<Outcome> {
  try {
    return await importManuscript(manuscript, input, own, run);
  } catch (error) {
    if (!(error instanceof InputEndedError)) throw error;
    run.ask?.tell('Không hỏi nữa (Ctrl+D): tệp nào thiếu điều phải hỏi thì không nhập.');
    run.ask = undefined;
    return importManuscript(manuscript, input, own, run);
  }
}

function strayNotices({ strays = [] }: FoundFile): Notice[] {
  return strays.map((text) => ({ code: 'photo-of-none', text }));
}

/** A fault of our own in one input is told as such, and the others go on. */
function refusal(name: string, error: unknown): Outcome {
  const reason =
    error instanceof RefusedError
      ? error.message
      : `Lỗi của chương trình khi đọc tệp này: ${String(error).slice(0, 300)}`;
  return { name, status: 'refused', reason, notices: [], lines: [] };
}

/** Folders in which browsers save the pictures of a page. */
function foldersOfPage(path: string): string[] {
  const base = join(dirname(path), basename(path, extname(path)));
  return ['_files', '_tệp', '_tep', '.files'].map((ending) => `${base}${ending}`);
}

/** Folder and name of a file, so that it is the same wherever the command runs; with more folders where another file has it. */
function fileNames(): (path: string) => string {
  const paths = new Map<string, string>();
  return (path) => {
    const parts = path.normalize('NFC').split(sep);
    for (let count = 2; ; count += 1) {
      const name = parts.slice(-count).join('/');
      const owner = paths.get(name) ?? path;
      if (owner !== path && count < parts.length) continue;
      paths.set(name, path);
      return name;
    }
  };
}

/** @param file its name in the register */
function inputName(file: string, { given }: Manuscript, seen: Map<string, number>): string {
  const slug = given.slug ?? '';
  const number = seen.get(slug) ?? 0;
  seen.set(slug, number + 1);
  return `${file}${slug && `#${slug}`}${number > 0 ? `#${number + 1}` : ''}`;
}
