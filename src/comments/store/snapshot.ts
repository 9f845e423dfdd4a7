import type { Thread } from '../model/thread.ts';
import type { OpenBoxes } from './openBoxes.ts';
import type { ReadComments } from './readComments.ts';
import { type Deletion, type Placeholder, showDeleted } from './showDeleted.ts';
import type { StoreError } from './storeError.ts';

/** What was done last on this page, or why it failed: the key of the sentence that says so. */
export interface LastAction {
  sentence: 'sent' | 'editSaved' | 'deleted' | 'restored' | 'commentGone' | 'notDeleted' | 'notRestored';
  error?: StoreError;
}

/** Why the reader is brought to a comment: came by its address, followed a link to it on the page, or acted on it. */
export type RevealReason = 'arrived' | 'followed' | 'acted';

/** What a comments store keeps in memory. */
export interface CommentsState {
  /** The last reading that succeeded. */
  reading?: ReadComments | undefined;
  /** Why the last reading failed. */
  error?: StoreError | undefined;
  /** How many records of the article cannot be read. */
  damaged: number;
  openBoxes: OpenBoxes;
  /** Whether to ask the reader to save the comments to a file. */
  isBackupDue: boolean;
  deletion?: Deletion | undefined;
  lastAction?: LastAction | undefined;
  /** The comment to which to bring the reader; another object each time. */
  revealed?: { id: string; reason: RevealReason } | undefined;
}

export const initialState: CommentsState = { damaged: 0, openBoxes: [], isBackupDue: false };

/** What the page shows of the comments on an article: heading, link and list take everything from one snapshot. */
export type CommentsSnapshot = Pick<CommentsState, 'openBoxes' | 'isBackupDue' | 'lastAction' | 'revealed'> &
  (
    | { status: 'loading' }
    | { status: 'failed'; error: StoreError }
    | ({
        status: 'ready';
        /** Those in view, with placeholders for deleted comments. */
        threads: readonly Thread[];
        /** By entry id. */
        placeholders: ReadonlyMap<string, Placeholder>;
        /** `error`: why they could not be read anew; the rest is what was read before. */
      } & Pick<CommentsState, 'damaged' | 'error'> &
        Pick<ReadComments, 'count' | 'hasMore' | 'view'>)
  );

export function toSnapshot(state: CommentsState): CommentsSnapshot {
  const { reading, error } = state;
  if (reading) return { ...state, ...reading, ...showDeleted(state, reading), status: 'ready' };
  return error ? { ...state, error, status: 'failed' } : { ...state, status: 'loading' };
}
