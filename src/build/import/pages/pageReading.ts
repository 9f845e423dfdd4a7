import type { HtmlParent } from '../model/manuscript.ts';
import type { PageLine } from './articleLines.ts';
import type { HeadData } from './given/headData.ts';

/** A page, with its lines told apart. */
export interface PageReading {
  body: HtmlParent;
  head: HeadData;
  headline: string | undefined;
  /** The headline is a guess. */
  isGuess: boolean;
  /** All that a reader sees. */
  lines: PageLine[];
  /** Index of the headline's line, or -1. */
  top: number;
  standfirst: PageLine[];
  /** The text of the article; empty where there is none. */
  text: Set<PageLine>;
  /** Where it was filed, as the standfirst says; that is left out of its lines. */
  dateline: string | undefined;
  /** Too large for Readability, so that its lines were told apart without it. */
  isLarge: boolean;
}
