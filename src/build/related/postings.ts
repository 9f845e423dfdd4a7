/** For each feature the articles that have it, newest first. */
export interface Postings {
  /** Notes a posting of a feature, newer than all of it before. @param posting an unsigned 32-bit number */
  add: (feature: number, posting: number) => void;
  /** How many postings a feature has: its document frequency. */
  count: (feature: number) => number;
  /** Calls back with the newest postings of a feature, newest first, at most so many. */
  newest: (feature: number, most: number, each: (posting: number) => void) => void;
}

/** Postings stand in blocks of so many, which is a line of a processor's cache with the link to the block before. */
const inBlock = 7;
const blockSize = inBlock + 1;

/**
 * Postings in two arrays of numbers, because 100,000 articles have four million.
 *
 * Features are numbers from 0 on without gaps, such as the places of a `numberTable`.
 */
export function postings(): Postings {
  /** Of each feature how many postings it has, and where its newest block begins. */
  let heads = new Uint32Array(0x800);
  /** Blocks: where the one before of the same feature begins, then its postings, oldest first. */
  let blocks = new Uint32Array(0x4000);
  let used = 0;

  return {
    add: (feature, posting) => {
      const head = feature * 2;
      if (head >= heads.length) heads = enlarge(heads);
      const count = heads[head] ?? 0;
      const at = count % inBlock;
      if (at === 0) {
        if (used + blockSize > blocks.length) blocks = enlarge(blocks);
        blocks[used] = heads[head + 1] ?? 0;
        heads[head + 1] = used;
        used += blockSize;
      }
      blocks[(heads[head + 1] ?? 0) + 1 + at] = posting;
      heads[head] = count + 1;
    },
    count: (feature) => heads[feature * 2] ?? 0,
    newest: (feature, most, each) => {
      const count = heads[feature * 2] ?? 0;
      let block = heads[feature * 2 + 1] ?? 0;
      for (let index = count - 1; index >= Math.max(0, count - most); index -= 1) {
        const at = index % inBlock;
        each(blocks[block + 1 + at] ?? 0);
        if (at === 0) block = blocks[block] ?? 0;
      }
    },
  };
}

/** A copy with room for half as many again: twice as many would need more memory than 100,000 articles may take. */
function enlarge(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.ceil((numbers.length * 1.5) / blockSize) * blockSize);
  larger.set(numbers);
  return larger;
}
