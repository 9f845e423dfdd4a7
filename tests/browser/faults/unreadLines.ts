import type { Page } from '@playwright/test';
import { seedLines } from '../support/seedLines.ts';
import { twoFrames } from '../support/twoFrames.ts';

/**
 * The lines of an article that a reader cannot read now: not there, out of order, without a place on the page, see-through,
 * outside of the window's width, or under something else. Looks until all can be read, for half a minute and five times at least.
 *
 * @param lines those of the first article, unless told
 */
export async function unreadLines(page: Page, lines: readonly string[] = seedLines): Promise<string[]> {
  const giveUp = Date.now() + 30_000;
  for (let looks = 1; ; looks += 1) {
    const unread = await page.evaluate(findUnread, lines);
    if (unread.length === 0 || (looks >= 5 && Date.now() > giveUp)) return unread;
    await twoFrames(page);
  }
}

/** Runs in the page. */
function findUnread(lines: readonly string[]): string[] {
  const article = document.querySelector('main article');
  if (!article) return [...lines];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const pieces: { node: Node; from: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    pieces.push({ node: walker.currentNode, from: text.length });
    text += walker.currentNode.textContent;
  }
  const pointAt = (offset: number): [Node, number] => {
    let [low, high] = [0, pieces.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((pieces[middle]?.from ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = pieces[low];
    return piece ? [piece.node, offset - piece.from] : [document, 0];
  };
  const isSeen = (from: number, to: number) => {
    const range = document.createRange();
    range.setStart(...pointAt(from));
    const [last, offset] = pointAt(to - 1);
    range.setEnd(last, offset + 1);
    const holder = range.startContainer.parentElement;
    if (!holder?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const rows = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rows.length === 0 || rows.some(({ left, right }) => left < -1 || right > innerWidth + 1)) return false;
    const base = scrollY;
    // Each end of the line, brought to the middle of the window, is what the reader finds there.
    return [rows[0], rows.at(-1)].every((row) => {
      if (!row) return false;
      const middle = (row.top + row.bottom) / 2 + base;
      scrollTo({ top: middle - innerHeight / 2, behavior: 'instant' });
      const found = document.elementFromPoint((row.left + row.right) / 2, middle - scrollY);
      return found !== null && (found.contains(holder) || holder.contains(found)) && article.contains(found);
    });
  };
  const place = scrollY;
  let after = 0;
  const unread = lines.filter((line) => {
    const at = text.indexOf(line, after);
    if (at < 0) return true;
    after = at + line.length;
    return !isSeen(at, after);
  });
  scrollTo({ top: place, behavior: 'instant' });
  return unread.map((line) => line.slice(0, 60));
}
