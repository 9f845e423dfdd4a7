import { isElement, isText } from '../html/tree.ts';
import type { HtmlNode } from '../model/manuscript.ts';
import { RefusedError } from '../model/notice.ts';

/** Texts and breaks of one input, of which a long book has fewer. */
const most = 30_000;

/** Counts texts and breaks; too many are refused. */
export class PieceCounter {
  private count = 0;

  add(): void {
    this.count += 1;
    if (this.count > most)
      throw new RefusedError(`Bài có quá ${most.toLocaleString('vi')} mảnh chữ: hãy tách thành nhiều bài.`);
  }
}

/** Refuses nodes with too many texts and breaks before any time is spent on them. */
export function refuseTooMany(nodes: readonly HtmlNode[]): void {
  const counter = new PieceCounter();
  for (const node of nodes) if (isElement(node, 'br') || (isText(node) && /\S/u.test(node.value))) counter.add();
}
