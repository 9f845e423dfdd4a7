import { join } from 'node:path';
import { checkArticle } from '../check/checkArticles.ts';
import { formatIssue } from '../check/issue.ts';
import { type AnswerSources, answer } from './answers.ts';
import { compose } from './compose/compose.ts';
import { type Answered, finishArticle } from './compose/finishArticle.ts';
import { isSameText } from './compose/sameText.ts';
import { serialize } from './html/serialize.ts';
import type { Draft } from './model/draft.ts';
import { type Notice, RefusedError } from './model/notice.ts';
import { articleText, isSameArticle } from './output/articleText.ts';
import { difference } from './output/difference.ts';
import { type Place, placesIn } from './output/place.ts';
import { hashOf, type Register } from './output/register.ts';
import { writeWhole } from './output/writeWhole.ts';
import { captioned, captionNotices } from './photos/captions.ts';
import type { FindPicture } from './photos/findPicture.ts';
import { type LoosePhoto, withLoosePhotos } from './photos/loosePhotos.ts';
import { type TakenPhotos, takePhotos } from './photos/takePhotos.ts';
import { accountFor } from './report/account.ts';
import type { Outcome } from './report/outcome.ts';
import { sentences } from './report/sentences.ts';

/** What all articles of one run share. */
export interface Run extends AnswerSources {
  options: AnswerSources['options'] & { out: string; photosOut: string; dryRun: boolean };
  register: Register;
  /** Ids that this run has given. */
  taken: Set<string>;
}

/** The photos of one input. */
export interface OwnPhotos {
  find: FindPicture;
  /** Beside it, for no other text. */
  photos: readonly LoosePhoto[];
}

/**
 * Makes an article of a draft and writes it, unless it is there already.
 *
 * @param input names the draft in the register, the same in each run
 */
export async function importDraft(draft: Draft, input: string, own: OwnPhotos, run: Run): Promise<Outcome> {
  const base = { name: draft.name, notices: draft.notices, lines: [] };
  if (draft.leftOut) return { ...base, status: 'left-out', reason: sentences[`left-out-${draft.leftOut}`] };
  const places = placesIn(run.options.out, run.taken);
  const hash = hashOf(JSON.stringify([draft.given, serialize(draft.content)]));
  const entry = run.register.find(input, hash);
  const had = entry && (await places.known(entry));
  if (entry && had?.before !== undefined && entry.draft === hash) {
    const notices = had.isEdited ? [{ code: 'edited-by-hand' as const }] : [];
    return { ...base, status: 'unchanged', id: entry.id, notices };
  }
  try {
    const composed = compose(draft, run.sections);
    const placed = withLoosePhotos(composed.blocks, own.photos);
    const isFilled = ({ code, text }: Notice) => code === 'image-missing' && placed.filled.includes(text ?? '');
    const told = [...composed.notices.filter((notice) => !isFilled(notice)), ...placed.notices];
    const known = await answer({ ...composed, blocks: placed.blocks, notices: told }, run);
    const photos = await takePhotos(known.blocks, own.find);
    const answered = { ...known, blocks: await captioned(known.blocks, photos, run.ask) };
    const articleAt = (id: string) => articleOf(id, answered, photos);
    const isSame = (text: string) => isEarlierForm(text, answered);
    const place = had ?? (await places.find(answered.slug ?? answered.headline, isSame));
    const article = articleAt(place.id);
    const text = articleText(article, run.options.out);
    check(place.file, text);
    const notices = [...answered.notices, ...photos.notices, ...captionNotices(answered.blocks, photos)];
    const outcome = { ...base, id: place.id, headline: answered.headline, notices };
    const lines = accountFor(draft.lines, article, notices);
    run.taken.add(place.id);
    const isThere = place.before !== undefined && isSameArticle(place.before, text);
    const changes = place.before === undefined || isThere ? undefined : difference(place.before, text);
    if (changes) await mayReplace(place, changes, run);
    if (!run.options.dryRun) {
      if (!isThere) await write(place, text, photos, run);
      run.register.set({ input, draft: hash, id: place.id, article: hashOf(isThere ? (place.before ?? '') : text) });
    }
    return { ...outcome, status: isThere ? 'unchanged' : 'written', lines, ...(changes && { changes }) };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return { ...base, status: 'refused', reason: error.message };
  }
}

function articleOf(id: string, answered: Answered, { bySource }: TakenPhotos) {
  return finishArticle(id, answered, (src) => {
    const photo = bySource.get(src);
    return photo ? [{ photo: photo.name }] : [];
  });
}

/** Papers use a headline again on other days. */
function isEarlierForm(text: string, { headline, datePublished }: Answered): boolean {
  try {
    const before = JSON.parse(text);
    return isSameText(String(before.headline), headline) && before.datePublished === datePublished;
  } catch {
    return false;
  }
}

/** @throws RefusedError if the build would not take the article */
function check(file: string, text: string): void {
  const checked = checkArticle(file, text);
  if ('issues' in checked)
    throw new RefusedError(`Bài không hợp lệ: ${checked.issues.slice(0, 3).map(formatIssue).join('; ')}`);
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

async function write({ id, file }: Place, text: string, { bySource }: TakenPhotos, { options }: Run): Promise<void> {
  try {
    for (const { name, bytes } of bySource.values()) await writeWhole(join(options.photosOut, id, name), bytes);
    await writeWhole(file, text);
  } catch {
    throw new RefusedError(`Không ghi được ${file}: kiểm tra quyền ghi và chỗ trống trên đĩa.`);
  }
}
