/** What a page tells the worker. Pages and workers of different versions talk to each other: only add to it. */
export type Message =
  /** To the active one: a page has loaded, with this entry script; later once more, with the addresses of its photos. */
  | { kind: 'loaded'; script: string; photos?: readonly string[] }
  /** To the active one: a page is read whose data was fetched ahead. */
  | { kind: 'read'; path: string }
  /** To a waiting one: the reader asks for it. */
  | { kind: 'take-over' }
  /** To a waiting one: answered through the port. */
  | { kind: 'which-version' };
