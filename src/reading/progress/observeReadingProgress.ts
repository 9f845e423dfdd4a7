import { readBlock } from '../../text/textBlock.ts';

/** A block counts as read whole from this ratio on: far down a page browsers round, and never report 1. */
const wholeRatio = 0.99;

/** The ratios of a block's height at which progress is reported. */
const thresholds = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, wholeRatio];

/** The top root margin, in px: everything above the viewport counts as intersecting. */
const topRootMargin = 10_000_000;

/** How many blocks are observed at most: 1,250 of them, by three observers, cost 16 ms a frame (Chromium, CPU 4×). */
const maxObserved = 100;

/**
 * Observes how much of a text is above the lower edge of the window, by its length. IntersectionObserver reports blocks that
 * pass a threshold, so nothing is measured while the page scrolls. In a text of very many blocks, each observed one stands
 * for those before it too.
 *
 * @param blocks the blocks of the text, at least one
 * @param onRead gets the share that is read, from 0 to 1
 * @returns stops observing
 */
export function observeReadingProgress(blocks: Iterable<Element>, onRead: (share: number) => void): () => void {
  const lengths = observedLengths([...blocks]);
  const total = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const read = new Map<Element, number>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio } of entries)
        read.set(target, intersectionRatio < wholeRatio ? intersectionRatio : 1);
      let units = 0;
      for (const [block, share] of read) units += share * (lengths.get(block) ?? 0);
      onRead(Math.min(units / total, 1));
    },
    { rootMargin: `${topRootMargin}px 0px 0px`, threshold: thresholds },
  );
  for (const block of lengths.keys()) observer.observe(block);
  return () => observer.disconnect();
}

/** The blocks to observe, the last one among them, with the UTF-16 units of text that each stands for. */
function observedLengths(blocks: readonly Element[]): Map<Element, number> {
  const groupSize = Math.ceil(blocks.length / maxObserved);
  const lengths = new Map<Element, number>();
  let units = 0;
  blocks.forEach((block, index) => {
    units += readBlock(block).text.length;
    if ((blocks.length - 1 - index) % groupSize > 0) return;
    lengths.set(block, units);
    units = 0;
  });
  return lengths;
}
