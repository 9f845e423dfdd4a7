/** Letters that a key may share with the one before it: the number must stay below that of a backslash, which JSON doubles. */
const mostShared = 40;

const zero = 0x30;

/** Sorted keys as one text, front-coded: how many letters of the key before stay, then the others, then a bar. */
export function encodeKeys(keys: readonly string[]): string {
  let before = '';
  let text = '';
  for (const key of keys) {
    let shared = 0;
    while (shared < mostShared && shared < before.length && before[shared] === key[shared]) shared += 1;
    text += `${String.fromCharCode(zero + shared)}${key.slice(shared)}|`;
    before = key;
  }
  return text;
}

/** The reverse of `encodeKeys`. */
export function decodeKeys(text: string): string[] {
  let before = '';
  return text
    .split('|')
    .slice(0, -1)
    .map((entry) => {
      before = before.slice(0, entry.charCodeAt(0) - zero) + entry.slice(1);
      return before;
    });
}

/**
 * The file of a pair, by a hash (FNV-1a) of its first word and the first letter of the second: no list of keys need be fetched, and
 * all pairs that a query in the making may mean are in one file.
 *
 * @param count how many files of pairs there are, at least one
 */
export function pairFileOf(key: string, count: number): number {
  let hash = 0x811c_9dc5;
  const end = key.indexOf(' ') + 2;
  for (let at = 0; at < end; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x0100_0193);
  return (hash >>> 0) % count;
}

/** The file of a syllable: the last one whose first key is not behind it. The first file begins with the empty key. */
export function fileOf(firstKeys: readonly string[], key: string): number {
  let low = 0;
  let high = firstKeys.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((firstKeys[middle] ?? '') <= key) low = middle;
    else high = middle;
  }
  return low;
}
