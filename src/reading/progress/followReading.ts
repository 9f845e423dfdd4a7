/** From this share of its height on a block is read whole: far down a page browsers round, and never tell of all of it. */
const whole = 0.99;

/** The steps in which a block is read, as shares of its height. */
const steps = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, whole];

/** So far, in px, the window is thought to reach upwards: all that has been scrolled past counts as in it. */
const above = 10_000_000;

/**
 * So many blocks are watched at most. The browser looks at each one in every frame: at 1,250 of them, three times, for 16 ms
 * (Chromium, processor 4× slower).
 */
const most = 100;

/**
 * Follows how much of a text stands above the lower edge of the window, by the number of its letters. The browser tells
 * when a block passes a step, so nothing is measured while the page scrolls. In a text of very many blocks, each that is
 * watched stands for those before it too.
 *
 * @param blocks the blocks of the text, at least one
 * @param onRead gets the share that is read, from 0 to 1
 * @returns stops it
 */
export function followReading(blocks: Iterable<Element>, onRead: (share: number) => void): () => void {
  const lengths = lettersOf([...blocks]);
  const all = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const read = new Map<Element, number>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio } of entries)
        read.set(target, intersectionRatio < whole ? intersectionRatio : 1);
      let letters = 0;
      for (const [block, share] of read) letters += share * (lengths.get(block) ?? 0);
      onRead(Math.min(letters / all, 1));
    },
    { rootMargin: `${above}px 0px 0px`, threshold: steps },
  );
  for (const block of lengths.keys()) observer.observe(block);
  return () => observer.disconnect();
}

/** The blocks to watch, the last one among them, with the number of letters that each stands for. */
function lettersOf(blocks: readonly Element[]): Map<Element, number> {
  const inGroup = Math.ceil(blocks.length / most);
  const lengths = new Map<Element, number>();
  let letters = 0;
  blocks.forEach((block, index) => {
    letters += block.textContent.length;
    if ((blocks.length - 1 - index) % inGroup > 0) return;
    lengths.set(block, letters);
    letters = 0;
  });
  return lengths;
}
