/** The site's marks on a history entry. They stand in `history.state` beside the router's, and survive a reload. */
interface EntryMarks {
  /** The router's own, also while it still renders the entry; undefined until it has navigated. */
  key?: string;
  /** Something lies over the page; going back closes it. */
  over?: boolean;
  /** The jump to the top that left this entry, and the one that made it: each jump has a mark of its own. */
  leftBy?: string;
  jumpedFrom?: string;
  /** A press opened the photo that the entry shows; closing it goes back. */
  photo?: boolean | undefined;
  /** Of a search: how many results it showed, and where it was scrolled to in px, when its document was left. */
  results?: number;
  scroll?: number;
  /**
   * Its scroll anchor: the first result that begins in view or below, by its article, and its distance from the top of the window
   * in px. Lines may break otherwise by the time it is shown again.
   */
  anchor?: { id: string; top: number } | undefined;
  /** The hash of the address, replaced for as long as something lies over the page. */
  hash?: string | undefined;
}

const listeners = new Set<() => void>();

/** The marks of the current entry. */
export function entryMarks(): EntryMarks {
  return history.state ?? {};
}

/** Adds marks to the current entry, and may change its address. */
export function updateEntry(marks: EntryMarks, address?: string): void {
  history.replaceState({ ...history.state, ...marks }, '', address);
  for (const listener of listeners) listener();
}

/** Subscribes to changes of the marks, and to Back and Forward; not to the router's own navigations. */
export function subscribeToEntry(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** A hash that no element of a page has for its id: those of articles have no underscore (`anchorRule`), the site's own are words. */
const namesNothing = '#_';

/** Adds an entry for what lies over the page, with the router's state, so that the router sees the same page. */
export function pushOverlayEntry(): void {
  const { hash, href } = window.location;
  // Going back must not restore the scroll in px: the layout may have changed by then. Nor may it lead to what a hash names,
  // where Chromium would scroll and Firefox clear focus and selection. Without a hash Chromium would scroll to the top.
  history.scrollRestoration = 'manual';
  if (hash) history.replaceState({ ...history.state, hash }, '', namesNothing);
  history.pushState({ ...history.state, hash: undefined, over: true }, '', href);
  history.scrollRestoration = 'auto';
  nextEntry();
}

/** Goes back from the entry of what lay over the page, if it is the current one, also after a reload. Resolves when done. */
export async function popOverlayEntry(): Promise<void> {
  if (!entryMarks().over) return;
  const popped = nextEntry();
  history.back();
  await popped;
}

/** Resolves when the reader comes to another entry, whose scroll is the browser's own again from then on. */
function nextEntry(): Promise<void> {
  return new Promise((resolve) => {
    const arrive = () => {
      history.scrollRestoration = 'auto';
      const { hash } = entryMarks();
      if (hash) history.replaceState({ ...history.state, hash: undefined }, '', hash);
      resolve();
    };
    // Before the router looks at the address.
    window.addEventListener('popstate', arrive, { once: true, capture: true });
  });
}
