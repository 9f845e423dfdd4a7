import { isRectInView } from '../../ui/rects.ts';
import { sentenceRect } from './highlight.ts';
import type { SpokenSentence } from './spokenSentences.ts';

/** Where a sentence is scrolled to, and how far down it may end without a scroll, as shares of the free height. */
const comfort = { top: 0.15, bottom: 0.85 };

/** The gap above a sentence that fills the window, in px. */
const gap = 16;

/** Whether any part of a sentence is visible. @param foot where the free part of the window ends, in px */
export function isSentenceInView(sentence: SpokenSentence, foot: number): boolean {
  return isRectInView(sentenceRect(sentence), foot);
}

/** Scrolls to a sentence, at once, unless all of it is in the comfortable part of the window. */
export function scrollToSentence(sentence: SpokenSentence, foot: number): void {
  const { top, bottom, height } = sentenceRect(sentence);
  if (top >= 0 && bottom <= foot * comfort.bottom) return;
  window.scrollBy(0, top - Math.max(gap, Math.min(foot * comfort.top, foot - height - gap)));
}

/** The index of the first sentence that begins in the window, else of the one that fills it. */
export function firstSentenceInView(sentences: readonly SpokenSentence[]): number {
  const rects = sentences.map(sentenceRect);
  const starting = rects.findIndex(({ top }) => top >= 0);
  const ending = rects.findIndex(({ bottom }) => bottom > 0);
  if (ending < 0) return 0;
  const startsInWindow = starting >= 0 && (rects[starting]?.top ?? 0) < window.innerHeight;
  return startsInWindow ? starting : ending;
}
