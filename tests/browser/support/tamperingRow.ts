/** What came of others' work on a page, as the test saw it. */
export interface TamperingRow {
  tampering: string;
  page: string;
  /** All words of the text stand there, in order. */
  whole: boolean;
  /** What was typed before the script came stands in its box, or was posted where it was sent by then; absent where the page has none. */
  kept?: boolean;
  /** A comment was posted, changed and deleted; absent likewise. */
  posted?: boolean;
}

/** The type of the annotations by which rows come from a test to the matrix. */
export const tamperingRowType = 'tampering';
