import { messages } from '../../../src/language/current/core.ts';
/** What the page says of its store, as the reader reads it. */
export const sentences = {
  unavailable: messages.storeErrors.unavailable,
  unknown: messages.storeErrors.unknown,
  'version-mismatch': messages.storeErrors['version-mismatch'],
  blocked: messages.storeErrors.blocked,
  'quota-exceeded': messages.storeErrors['quota-exceeded'],
} as const;

/** Tied to the box when a comment could not be kept. */
export function notSent(problem: keyof typeof sentences): string {
  return `${messages.notSent} ${sentences[problem]}`;
}

/** Tied to the box when a change could not be kept. */
export function editNotSaved(problem: keyof typeof sentences): string {
  return `${messages.editNotSaved} ${sentences[problem]}`;
}

/** Tied to the box when a draft could not be kept. */
export function draftNotSaved(problem: keyof typeof sentences): string {
  return `${messages.draftNotSaved} ${sentences[problem]}`;
}
