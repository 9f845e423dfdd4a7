import { join } from 'node:path';
import type { Composition } from '../compose/composition.ts';
import { serialize } from '../html/serialize.ts';
import type { Manuscript } from '../model/manuscript.ts';
import { RefusedError } from '../model/notice.ts';
import { articleLines } from '../output/articleLines.ts';
import { articleText, isSameArticle } from '../output/articleText.ts';
import { checkImported } from '../output/checkImported.ts';
import { difference } from '../output/difference.ts';
import { missingPhotos, photoChanges } from '../output/photoFiles.ts';
import { hashOf, type RegisterEntry } from '../output/register.ts';
import { type FindPicture, pictureHashes, rememberedFinder } from '../photos/findPicture.ts';
import { takePhotos } from '../photos/takePhotos.ts';
import { askerAbout } from '../questions.ts';
import { accountFor } from '../report/account.ts';
import { leftOutSentence } from '../report/leftOut.ts';
import type { Outcome } from '../report/outcome.ts';
import { choosePlace, placesFor } from './choosePlace.ts';
import { whyKept } from './mayReplace.ts';
import { articleOf, composeWithPhotos, type OwnPhotos, readArticle } from './readArticle.ts';
import type { Run } from './runState.ts';
import { photoHashes, writeArticle } from './writeArticle.ts';

/** A manuscript on its way, with what the register knows it by. */
interface Known {
  input: string;
  /** Of all that it says and shows. */
  hash: string;
  composition: Composition;
  find: FindPicture;
}

/**
 * Makes an article of a manuscript and writes it, unless it is there already.
 *
 * @param input names the manuscript in the register, the same in each run
 */
export async function importManuscript(
  manuscript: Manuscript,
  input: string,
  own: OwnPhotos,
  run: Run,
): Promise<Outcome> {
  const base = { name: manuscript.name, notices: manuscript.notices, lines: [] };
  const { leftOut, given, content } = manuscript;
  if (leftOut) return { ...base, status: 'left-out', reason: leftOutSentence(leftOut, given.published) };
  try {
    const find = rememberedFinder(own.find);
    const composition = composeWithPhotos(manuscript, own.photos, run.sections);
    const pictures = await pictureHashes(composition.blocks, find);
    const hash = hashOf(JSON.stringify([given, serialize(content), own.photos, pictures]));
    const known = { input, hash, composition, find };
    const entry = run.register.find(input, hash);
    const unchanged = entry?.manuscript === hash && (await asBefore(entry, known, run));
    const asking = { ...run, ask: askerAbout(run.ask, subjectOf(manuscript, composition)) };
    return { ...base, ...(unchanged || (await replaceOrWrite(manuscript, known, entry, asking))) };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return { ...base, status: 'refused', reason: error.message };
  }
}

/** What questions are about. */
function subjectOf({ name }: Manuscript, { headline }: Composition): string {
  return headline === undefined || name.includes(headline) ? name : `${name}: “${headline}”`;
}

type Result = Omit<Outcome, 'name' | 'notices' | 'lines'> & Partial<Outcome>;

/** An input that says what it said before: only photos that its article lacks are written. */
async function asBefore(entry: RegisterEntry, known: Known, run: Run): Promise<Result | undefined> {
  const place = placesFor(known.input, run).known(entry);
  if (place.before === undefined) return undefined;
  run.taken.set(entry.id, entry.input);
  const notices = place.isEdited ? [{ code: 'edited-by-hand' as const }] : [];
  const missing = missingPhotos(join(run.options.photosOut, entry.id), place.before);
  const found = missing.length > 0 ? (await takePhotos(known.composition.blocks, known.find)).bySource.values() : [];
  const photos = [...found].filter(({ name }) => missing.includes(name));
  if (photos.length === 0) return { status: 'unchanged', id: entry.id, notices };
  if (!run.options.dryRun) writeArticle(place, undefined, photos, run);
  return { status: 'written', id: entry.id, notices, changes: photos.map(({ name }) => `+ tệp ảnh ${name}`) };
}

async function replaceOrWrite(
  { lines }: Manuscript,
  { input, hash, composition, find }: Known,
  entry: RegisterEntry | undefined,
  run: Run,
): Promise<Result> {
  const { out, photosOut, dryRun } = run.options;
  const read = await readArticle(composition, find, run);
  const { headline } = read.answered;
  const { other, owner, ...place } = choosePlace(read, { input, hash }, entry, run);
  const { id, file, before } = place;
  const article = articleOf(id, read);
  const text = articleText(article, out);
  checkImported(file, text);
  run.taken.set(id, input);
  const isThere = before !== undefined && isSameArticle(before, text);
  const all = [...read.photos.bySource.values()];
  const photos = photoChanges(join(photosOut, id), all, entry?.id === id ? entry.photos : {});
  const changes = [
    ...(before === undefined || isThere ? [] : difference(articleLines(before), articleLines(text))),
    ...(before === undefined && !photos.isReplacing ? [] : photos.lines),
  ];
  if ((before !== undefined && !isThere) || photos.isReplacing) {
    const isEdited = photos.isEdited || (!isThere && place.isEdited);
    const reason = await whyKept({ file, isEdited, owner, changes }, run);
    if (reason !== undefined) return { status: 'refused', headline, reason, changes };
  }
  if (!dryRun) {
    writeArticle(place, isThere ? undefined : text, photos.photos, run);
    const written = hashOf(isThere ? before : text);
    run.register.set({ input, manuscript: hash, id, article: written, photos: photoHashes(all) });
  }
  const notices = [
    ...read.notices,
    ...(other === undefined ? [] : [{ code: 'separate-article' as const, result: other }]),
  ];
  return {
    status: isThere && photos.photos.length === 0 ? 'unchanged' : 'written',
    id,
    headline,
    notices,
    lines: accountFor(lines, article, notices),
    ...(changes.length > 0 && { changes }),
  };
}
