/** The steps in which a block is read, as shares of its height. */
const steps = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

/** So far, in px, the window is thought to reach upwards: all that has been scrolled past counts as in it. */
const above = 10_000_000;

/**
 * Follows how much of a text stands above the lower edge of the window, by the number of its letters. The browser tells
 * when a block passes a step, so nothing is measured while the page scrolls.
 *
 * @param blocks the blocks of the text, at least one
 * @param onRead gets the share that is read, from 0 to 1
 * @returns stops it
 */
export function followReading(blocks: Iterable<Element>, onRead: (share: number) => void): () => void {
  const lengths = new Map([...blocks].map((block) => [block, block.textContent.length]));
  const whole = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const read = new Map<Element, number>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio } of entries) read.set(target, intersectionRatio);
      let letters = 0;
      for (const [block, share] of read) letters += share * (lengths.get(block) ?? 0);
      onRead(Math.min(letters / whole, 1));
    },
    { rootMargin: `${above}px 0px 0px`, threshold: steps },
  );
  for (const block of lengths.keys()) observer.observe(block);
  return () => observer.disconnect();
}
