import { RefusedError } from '../model/notice.ts';

/**
 * The characters of HTML that one file may become. Posts name captions, shared blocks and cards that lie elsewhere in the
 * file as often as they like, so that a small file may grow without bounds.
 */
export class Budget {
  private left: number;

  /** @param length characters of the file */
  constructor(length: number) {
    this.left = 5_000_000 + 5 * length;
  }

  /** Refuses what goes beyond the budget; to be asked before the work is done. */
  take(characters: number): void {
    this.left -= characters;
    if (this.left < 0) throw new RefusedError(tooMuch);
  }
}

const tooMuch = 'Tệp lặp lại chú thích hoặc khối dùng chung quá nhiều lần: hãy xuất thành nhiều tệp nhỏ hơn.';
