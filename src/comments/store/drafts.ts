import { writtenText } from '../model/comment.ts';
import { onChange } from './changes.ts';
import { type Writing, withDatabase, write } from './database.ts';
import { isFree, release, take } from './draftLocks.ts';
import { erasureNow, isErased } from './erasure.ts';
import { type Problem, problemOf } from './problem.ts';
import { stashPrefix } from './stashPrefix.ts';
import type { CommentedArticle } from './writing.ts';

/** The box in which a draft is written: for a new comment, an answer to one, or a change of one. */
export type Box = 'new' | `reply:${string}` | `edit:${string}`;

/** What is typed and not sent. */
export interface Draft {
  /** The id that the comment will have. */
  id: string;
  articleId: string;
  box: Box;
  text: string;
  name: string;
  /** ms since 1970. */
  savedAt: number;
  /** Whether the reader has closed the box; then it is not opened by itself. */
  closed?: boolean;
  /** Of a change: when the comment had last been edited as the change was begun; absent when it never was. */
  basedOn?: number | undefined;
}

/**
 * Keeps a draft, or takes it away when there is nothing in it. Written without waiting for the disk: it is a matter of
 * each second, and a killed browser keeps it all the same (measured).
 *
 * @param article the one that it is about
 * @param leaving whether the page is being left, and the draft not to be held by it
 * @returns why it could not be kept
 */
export async function saveDraft(
  draft: Draft,
  article: CommentedArticle,
  leaving = false,
): Promise<Problem | undefined> {
  const mark = erasureNow();
  try {
    const taken = leaving || take(draft.id);
    dropped.delete(draft.id);
    await withDatabase(
      async (database) => {
        if (isErased(mark)) return;
        const transaction = database.transaction(['drafts', 'articles'], 'readwrite');
        const drafts = transaction.objectStore('drafts');
        const written = draft.text.trim() ? drafts.put(draft) : drafts.delete(draft.id);
        transaction.objectStore('articles').put(article);
        // Without waiting for the answer: a page that is being left hears none any more.
        transaction.commit();
        await Promise.all([written, transaction.done]);
      },
      () =>
        write(async (transaction) => {
          if (isErased(mark) || dropped.has(draft.id)) return;
          await transaction.objectStore('articles').put(article);
          await putIfWanted(transaction, draft);
        }),
    );
    await taken;
    return undefined;
  } catch (error) {
    return isErased(mark) ? undefined : problemOf(error);
  }
}

/** Keeps a draft later than it was typed: its comment may have been sent meanwhile, or more been typed. */
async function putIfWanted(transaction: Writing, draft: Draft): Promise<void> {
  const drafts = transaction.objectStore('drafts');
  const target = draft.box.startsWith('edit:') ? draft.box.slice('edit:'.length) : draft.id;
  const comment: { id: string; text?: unknown } | undefined = await transaction.objectStore('comments').get(target);
  const newer = readDraft(await drafts.get(draft.id));
  if (comment?.text === writtenText(draft.text) || (newer && newer.savedAt > draft.savedAt)) return;
  await (draft.text.trim() ? drafts.put(draft) : drafts.delete(draft.id));
}

/** The drafts that were thrown away since they were last saved. */
const dropped = new Set<string>();

/** What the browser lets nothing else keep; it lasts as long as the document. */
const onlyHere = new Map<string, Draft>();
let emptying = false;

/**
 * Keeps a draft at once, for a page that is being left: Chromium may then drop what it was still to write to IndexedDB (1
 * of 12, measured). The next page takes it over.
 */
export function stashDraft(draft: Draft): void {
  if (!emptying) onChange((change) => change === 'erased' && onlyHere.clear());
  emptying = true;
  try {
    localStorage.setItem(stashPrefix + draft.id, JSON.stringify(draft));
  } catch {
    // Forbidden or full: IndexedDB is asked to keep it all the same.
    onlyHere.set(draft.id, draft);
  }
}

/** Forgets what was kept at once of a draft, because the page goes on after all. */
export function dropStash(id: string): void {
  onlyHere.delete(id);
  try {
    localStorage.removeItem(stashPrefix + id);
  } catch {
    // What the browser forbids to keep is not there.
  }
}

/** Moves what was kept at once to the other drafts. Fails as `withDatabase` does; then it stays where it is. */
export async function takeOverStash(): Promise<void> {
  for (const draft of stashed()) {
    // Its comment may have been sent after all, in the moment that the page was left.
    await write((transaction) => putIfWanted(transaction, draft));
    dropStash(draft.id);
  }
}

function stashed(): Draft[] {
  const here = [...onlyHere.values()];
  try {
    return [
      ...here,
      ...Object.keys(localStorage).flatMap((key) => (key.startsWith(stashPrefix) && readStashed(key)) || []),
    ];
  } catch {
    return here;
  }
}

function readStashed(key: string): Draft | undefined {
  try {
    return readDraft(JSON.parse(localStorage.getItem(key) ?? ''));
  } catch {
    return undefined;
  }
}

/**
 * Throws a draft away, and lets go of it. A store that fails keeps it for the next visit.
 *
 * @returns why it is kept
 */
export async function dropDraft(id: string): Promise<Problem | undefined> {
  dropStash(id);
  dropped.add(id);
  const problem = await withDatabase((database) => database.delete('drafts', id)).then(() => undefined, problemOf);
  release(id);
  return problem;
}

/** The newest draft of a box that no other tab is writing on, now this tab's; undefined too where the store fails. */
export async function takeDraft(articleId: string, box: Box): Promise<Draft | undefined> {
  for (const draft of await readDrafts(articleId)) {
    if (draft.box === box && (await take(draft.id))) return draft;
  }
  return undefined;
}

/** The boxes of an article, but for the one of new comments, that hold a draft which no tab is writing on. */
export async function boxesWithDrafts(articleId: string): Promise<Box[]> {
  const boxes: Box[] = [];
  for (const { id, box, closed } of await readDrafts(articleId))
    if (box !== 'new' && !closed && (await isFree(id))) boxes.push(box);
  return boxes;
}

/** A record as a draft, or undefined when it is damaged or foreign. */
export function readDraft(record: unknown): Draft | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { id, articleId, box, text, name, savedAt, closed, basedOn } = record as Record<string, unknown>;
  const strings = [id, articleId, box, text, name].every((value) => typeof value === 'string');
  return strings && typeof savedAt === 'number' && !Number.isNaN(new Date(savedAt).getTime())
    ? ({ id, articleId, box, text, name, savedAt, closed: closed === true, basedOn } as Draft)
    : undefined;
}

/** The newest first; where the database fails, those that are kept elsewhere. */
async function readDrafts(articleId: string): Promise<Draft[]> {
  // On a full disk they stay where they are, and are there all the same.
  await takeOverStash().catch(() => {});
  const records: unknown[] = await withDatabase((database) =>
    database.getAllFromIndex('drafts', 'byArticle', articleId),
  ).catch(() => []);
  const waiting = stashed().filter((draft) => draft.articleId === articleId);
  const drafts = [...records.map(readDraft), ...waiting].filter((draft) => draft !== undefined);
  return drafts.sort((a, b) => b.savedAt - a.savedAt);
}
