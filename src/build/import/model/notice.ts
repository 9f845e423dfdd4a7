import type { sentences } from '../report/sentences.ts';

/** What a notice is about; `report/sentences.ts` has its sentence. */
export type NoticeCode = keyof typeof sentences;

/** Something that a person should know of: what was dropped, changed or guessed on the way from the input to the article. */
export interface Notice {
  code: NoticeCode;
  /** The words of the input that it is about, at most 200 characters of them are shown. */
  text?: string;
  /** What was made of them, or a figure that belongs to the sentence. */
  result?: string;
  /** 1-based line of the input, where it is known. */
  line?: number;
}

/** An input is refused; the message is its sentence, in Vietnamese, and says what to do. */
export class RefusedError extends Error {
  override name = 'RefusedError';
}
