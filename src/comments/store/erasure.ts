import { remembered } from '../../ui/remembered.ts';

/** The mark of a browser in which nothing was ever erased. */
const never = '0';

/** A mark that is another one each time that everything of the reader's has been erased, in whichever tab. */
export function erasureNow(): string {
  return remembered('erasure') || never;
}

/**
 * Whether what carries this mark is from before the last time that everything was erased. Marks are compared for being the
 * same, since a clock may be set back. What carries none is not known to be older, and what the browser itself has
 * cleared, marks and all, was not erased by the reader.
 */
export function isErased(mark: string): boolean {
  const now = erasureNow();
  return mark !== '' && mark !== now && now !== never;
}
