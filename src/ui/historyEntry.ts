/** The site's marks on a history entry. They stand in `history.state` beside the router's, and survive a reload. */
interface EntryMarks {
  /** Something lies over the page; going back closes it. */
  over?: boolean;
  /** The jump to the top that left this entry, and the one that made it: each jump has a mark of its own. */
  leftBy?: string;
  jumpedFrom?: string;
  /** A press opened the photo that the entry shows; closing it goes back. */
  photo?: boolean | undefined;
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

/** Adds an entry for what lies over the page, with the router's state, so that the router sees the same page. */
export function pushOverlayEntry(): void {
  // Going back must not restore the scroll in px: the layout may have changed by then.
  history.scrollRestoration = 'manual';
  history.pushState({ ...history.state, over: true }, '');
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
      resolve();
    };
    window.addEventListener('popstate', arrive, { once: true });
  });
}
