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

/**
 * The name of a field that no one sees, in the form of each box: all that the form holds is from after the erasing of this
 * mark. Browsers bring it back together with the other fields (Back, a reload, a tab that is opened again), so what is older
 * than the last erasing can be told.
 */
export const erasureField = 'erasure';

/** That field of a form; where others have taken it away, one that is in no form. */
export function markOf(form: HTMLFormElement): { value: string } {
  return form.querySelector<HTMLInputElement>(`[name=${erasureField}]`) ?? { value: '' };
}
