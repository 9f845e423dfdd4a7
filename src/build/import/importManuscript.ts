import { join } from 'node:path';
import type { AnswerSources } from './answers.ts';
import { isSameText } from './compose/sameText.ts';
import { serialize } from './html/serialize.ts';
import type { Manuscript } from './model/manuscript.ts';
import { RefusedError } from './model/notice.ts';
import type { ImportOptions } from './options.ts';
import { articleText, isSameArticle } from './output/articleText.ts';
import { checkImported } from './output/checkImported.ts';
import { difference } from './output/difference.ts';
import { type Place, placesIn } from './output/place.ts';
import { hashOf, type Register } from './output/register.ts';
import { writeWhole } from './output/writeWhole.ts';
import { articleOf, type OwnPhotos, type ReadArticle, readArticle } from './readArticle.ts';
import { accountFor } from './report/account.ts';
import { leftOutSentence } from './report/leftOut.ts';
import type { Outcome } from './report/outcome.ts';

/** What all articles of one run share. */
export interface Run extends AnswerSources {
  options: AnswerSources['options'] & Pick<ImportOptions, 'from' | 'out' | 'photosOut' | 'dryRun'>;
  register: Register;
  /** Ids that this run has given. */
  taken: Set<string>;
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
  const { leftOut, given } = manuscript;
  if (leftOut) return { ...base, status: 'left-out', reason: leftOutSentence(leftOut, given.published) };
  const places = placesIn(run.options.out, run.taken);
  const hash = hashOf(JSON.stringify([given, serialize(manuscript.content), own.photos]));
  const entry = run.register.find(input, hash);
  const had = entry && places.known(entry);
  if (entry && had?.before !== undefined && entry.manuscript === hash) {
    const notices = had.isEdited ? [{ code: 'edited-by-hand' as const }] : [];
    return { ...base, status: 'unchanged', id: entry.id, notices };
  }
  try {
    const read = await readArticle(manuscript, own, run);
    const { headline, slug } = read.answered;
    const place = had ?? places.find(slug ?? headline, (text) => isEarlierForm(text, read));
    const article = articleOf(place.id, read);
    const text = articleText(article, run.options.out);
    checkImported(place.file, text);
    run.taken.add(place.id);
    const isThere = place.before !== undefined && isSameArticle(place.before, text);
    const changes = place.before === undefined || isThere ? undefined : difference(place.before, text);
    if (changes) await mayReplace(place, changes, run);
    if (!run.options.dryRun) {
      write(place, isThere ? undefined : text, read, run);
      run.register.set({
        input,
        manuscript: hash,
        id: place.id,
        article: hashOf(isThere ? (place.before ?? '') : text),
      });
    }
    return {
      ...base,
      status: isThere ? 'unchanged' : 'written',
      id: place.id,
      headline,
      notices: read.notices,
      lines: accountFor(manuscript.lines, article, read.notices),
      ...(changes && { changes }),
    };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return { ...base, status: 'refused', reason: error.message };
  }
}

/** Papers use a headline again on other days. */
function isEarlierForm(text: string, { answered: { headline, datePublished } }: ReadArticle): boolean {
  try {
    const before = JSON.parse(text);
    return isSameText(String(before.headline), headline) && before.datePublished === datePublished;
  } catch {
    return false;
  }
}

/** @throws RefusedError if the file must stay as it is */
async function mayReplace({ file, isEdited }: Place, changes: readonly string[], { ask, options }: Run): Promise<void> {
  const what = isEdited ? 'đã được sửa tay hay không do lệnh này ghi' : 'được nhập từ một bản cũ hơn';
  if (ask && !options.yes) {
    if (await ask.confirm(`${changes.join('\n')}\n${file} ${what}. Ghi đè bằng bản mới (dòng +)?`)) return;
    throw new RefusedError(`Giữ nguyên ${file}.`);
  }
  if (!isEdited && options.yes) return;
  const way = isEdited ? 'chạy lệnh trên cửa sổ lệnh, không có --yes, để được hỏi' : 'thêm --yes để ghi đè';
  throw new RefusedError(`${file} ${what}, nên giữ nguyên; ${way}. Khác nhau:\n${changes.join('\n')}`);
}

/** @param text of the article; undefined where it is there already */
function write({ id, file }: Place, text: string | undefined, read: ReadArticle, { options }: Run): void {
  try {
    for (const { name, bytes } of read.photos.bySource.values()) writeWhole(join(options.photosOut, id, name), bytes);
    if (text !== undefined) writeWhole(file, text);
  } catch {
    throw new RefusedError(`Không ghi được ${file}: kiểm tra quyền ghi và chỗ trống trên đĩa.`);
  }
}
