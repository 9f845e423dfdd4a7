import { readStorage } from '../../ui/storage.ts';

/** The mark before the first erasure. */
export const never = '0';

/** The mark of a message that came before localStorage had it from the other tab, and the mark that stood there until then. */
let told: { mark: string; before: string } | undefined;

const storedErasure = () => readStorage('erasure') || never;

/** The mark of the last erasure of everything, in whichever tab; each has another. */
export function currentErasure(): string {
  const stored = storedErasure();
  return stored === told?.before ? told.mark : stored;
}

/** Takes the mark of an erasure from another tab's message. */
export function learnErasure(mark: string): void {
  const before = storedErasure();
  told = before === mark ? undefined : { mark, before };
}

/**
 * Whether data with this mark is from before the last erasure. Marks are compared for equality, since clocks can be set back.
 * Data without a mark is not known to be older, and what the browser has cleared, marks included, the reader has not erased.
 */
export function isErased(mark: string): boolean {
  const now = currentErasure();
  return mark !== '' && mark !== now && now !== never;
}

/**
 * The name of the hidden field of each form that holds the mark at the time of typing. Browsers restore it together with the
 * other fields (Back, reload, reopened tab), so that text from before the last erasure is recognized.
 */
export const erasureField = 'erasure';

/** That field of a form; a dummy where another script has removed it. */
export function erasureMarkOf(form: HTMLFormElement): { value: string } {
  return form.querySelector<HTMLInputElement>(`[name=${erasureField}]`) ?? { value: '' };
}
