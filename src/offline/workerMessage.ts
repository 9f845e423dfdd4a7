import type { SaveRequest } from '../storage.ts';

/** Messages from page to worker. Both may be of different versions, so kinds and fields are only ever added. */
export type WorkerMessage =
  /** To the active worker: a page has loaded, with this entry script; sent again with the URLs of its photos. */
  | { kind: 'loaded'; script: string; photos?: readonly string[] }
  /** To the active worker: a page whose data was prefetched is read. */
  | { kind: 'read'; path: string }
  /** To the active worker: an article is to be kept whole; answers through the port. */
  | SaveRequest
  /** To the waiting worker: skip waiting. */
  | { kind: 'take-over' }
  /** To the waiting worker: answers its version through the port. */
  | { kind: 'which-version' };
