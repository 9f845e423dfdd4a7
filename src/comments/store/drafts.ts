import { type Box, type BoxKey, parseBox } from '../model/box.ts';
import { normalizeText } from '../model/comment.ts';
import { type Draft, parseDraft } from '../model/draft.ts';
import { publishChange } from './changes.ts';
import { withDatabase, write } from './database.ts';
import { clearBackup, readBackups } from './draftBackups.ts';
import { acquireLock, isUnlocked, releaseLock } from './draftLocks.ts';
import { currentErasure, isErased } from './erasure.ts';
import type { CommentedArticle } from './mutations.ts';
import type { WriteTransaction } from './schema.ts';
import { type StoreError, storeErrorOf } from './storeError.ts';

/** The ids of drafts that were deleted since they were last saved. */
const deleted = new Set<string>();

/**
 * Saves a draft, or deletes it when its text is blank, and tells all tabs. Durability is relaxed, because it happens with
 * every pause of the typing; a killed browser keeps it all the same (measured).
 *
 * @param leaving whether the page is being left, and must take no lock on the draft
 * @returns why it was not saved
 */
export async function saveDraft(
  draft: Draft,
  article: CommentedArticle,
  leaving = false,
): Promise<StoreError | undefined> {
  const mark = currentErasure();
  try {
    const locked = leaving || acquireLock(draft.id);
    deleted.delete(draft.id);
    await withDatabase(
      async (database) => {
        if (isErased(mark)) return;
        const transaction = database.transaction(['drafts', 'articles'], 'readwrite');
        const drafts = transaction.objectStore('drafts');
        const written = isBlank(draft) ? drafts.delete(draft.id) : drafts.put(draft);
        const writtenArticle = transaction.objectStore('articles').put(article);
        // Before the requests are answered: a page that is being left gets no answers any more.
        transaction.commit();
        await Promise.all([written, writtenArticle, transaction.done]);
      },
      () =>
        write(async (transaction) => {
          if (isErased(mark) || deleted.has(draft.id)) return;
          await transaction.objectStore('articles').put(article);
          await saveIfNewest(transaction, draft);
        }),
    );
    await locked;
    publishChange({ articleId: draft.articleId, drafts: true });
    return undefined;
  } catch (error) {
    return isErased(mark) ? undefined : storeErrorOf(error);
  }
}

/** Saves a draft some time after it was typed, unless its comment was sent or more was typed meanwhile. */
async function saveIfNewest(transaction: WriteTransaction, draft: Draft): Promise<void> {
  const drafts = transaction.objectStore('drafts');
  const box = parseBox(draft.box);
  const target = box?.kind === 'edit' ? box.commentId : draft.id;
  const comment: { id: string; text?: unknown } | undefined = await transaction.objectStore('comments').get(target);
  const stored = parseDraft(await drafts.get(draft.id));
  if (comment?.text === normalizeText(draft.text) || (stored && stored.savedAt > draft.savedAt)) return;
  await (isBlank(draft) ? drafts.delete(draft.id) : drafts.put(draft));
}

function isBlank({ text }: Draft): boolean {
  return text.trim() === '';
}

/** Moves the backups into IndexedDB. Fails as `withDatabase` does; then they stay where they are. */
export async function restoreBackups(): Promise<void> {
  for (const draft of readBackups()) {
    await write((transaction) => saveIfNewest(transaction, draft));
    clearBackup(draft.id);
  }
}

/**
 * Deletes a draft, releases its lock and tells all tabs.
 *
 * @returns why it is still stored
 */
export async function deleteDraft({ id, articleId }: Pick<Draft, 'id' | 'articleId'>): Promise<StoreError | undefined> {
  clearBackup(id);
  deleted.add(id);
  const error = await withDatabase((database) => database.delete('drafts', id)).then(() => undefined, storeErrorOf);
  releaseLock(id);
  if (!error) publishChange({ articleId, drafts: true });
  return error;
}

/**
 * Locks and returns the newest draft of a box that no other tab has locked, and deletes its copies; undefined also where the
 * store fails.
 */
export async function claimDraft(articleId: string, box: BoxKey): Promise<Draft | undefined> {
  const drafts = (await readDrafts(articleId)).filter((draft) => draft.box === box);
  for (const draft of drafts) {
    if (!(await acquireLock(draft.id))) continue;
    deleteCopies(draft, drafts).catch(() => {});
    return draft;
  }
  return undefined;
}

/**
 * Deletes the copies of a draft that no tab has locked: a page that is left before it has claimed its draft saves, under
 * another id, what the browser restored. Only records that still are copies, and nothing where locks are missing.
 */
async function deleteCopies(of: Draft, drafts: readonly Draft[]): Promise<void> {
  if (!navigator.locks) return;
  for (const { id } of drafts.filter((draft) => isCopy(draft, of))) {
    if (!(await isUnlocked(id))) continue;
    await withDatabase(async (database) => {
      const transaction = database.transaction('drafts', 'readwrite');
      const stored = parseDraft(await transaction.store.get(id));
      if (stored && isCopy(stored, of)) await transaction.store.delete(id);
      await transaction.done;
    });
    publishChange({ articleId: of.articleId, drafts: true });
  }
}

function isCopy(draft: Draft, of: Draft): boolean {
  const keys = ['text', 'name', 'closed', 'basedOn'] as const;
  return draft.id !== of.id && keys.every((key) => draft[key] === of[key]);
}

/** The reply and edit boxes of an article that were left open, with a draft that no tab has locked. */
export async function unclaimedBoxes(articleId: string): Promise<Box[]> {
  const keys = new Set<BoxKey>();
  for (const { id, box, closed } of await readDrafts(articleId))
    if (box !== 'new' && !closed && (await isUnlocked(id))) keys.add(box);
  return [...keys].flatMap((key) => parseBox(key) ?? []);
}

/** The drafts on an article, newest first; where IndexedDB fails, those that are backed up. */
async function readDrafts(articleId: string): Promise<Draft[]> {
  // On a full disk the backups stay, and are read below.
  await restoreBackups().catch(() => {});
  const records: unknown[] = await withDatabase((database) =>
    database.getAllFromIndex('drafts', 'byArticle', articleId),
  ).catch(() => []);
  const backups = readBackups().filter((draft) => draft.articleId === articleId);
  const drafts = [...records.map(parseDraft), ...backups].filter((draft) => draft !== undefined);
  return drafts.sort((a, b) => b.savedAt - a.savedAt);
}
