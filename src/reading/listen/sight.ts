import { rectOf } from './mark.ts';
import type { SpokenSentence } from './passages.ts';

/** Where the next sentence is put, and how far down it may be without being moved, as shares of what is free. */
const comfort = { top: 0.15, bottom: 0.85 };

/** Air over a sentence that fills the window, in px. */
const air = 16;

/** Whether something of a sentence is in sight. @param foot where the free part of the window ends, in px */
export function isInSight(sentence: SpokenSentence, foot: number): boolean {
  const { top, bottom } = rectOf(sentence);
  return bottom > 0 && top < foot;
}

/** Scrolls to a sentence, at once, unless all of it can be read in comfort where it is. */
export function bringIntoSight(sentence: SpokenSentence, foot: number): void {
  const { top, bottom, height } = rectOf(sentence);
  if (top >= 0 && bottom <= foot * comfort.bottom) return;
  window.scrollBy(0, top - Math.max(air, Math.min(foot * comfort.top, foot - height - air)));
}

/**
 * The place of the first sentence in sight: the headline where that is, else the first one that begins in the window, else
 * the one that fills it.
 */
export function firstInSight(sentences: readonly SpokenSentence[]): number {
  const rects = sentences.map(rectOf);
  const begins = rects.findIndex(({ top }) => top >= 0);
  const goesOn = rects.findIndex(({ bottom }) => bottom > 0);
  if (goesOn < 0) return 0;
  const beginsInWindow = begins >= 0 && (rects[begins]?.top ?? 0) < window.innerHeight;
  return beginsInWindow ? begins : goesOn;
}
