import { tokenPattern } from '../../search/model/tokens.ts';

/** What a UTF-16 unit is in a token: a letter or digit, what may only follow one, or half of a letter beyond the first plane. */
const kind = { other: 0, letter: 1, follower: 2, half: 3 };

/** UTF-16 units of a token at most; the pattern goes on with the next one. */
const longest = 40;

/**
 * Reads texts as numbers of their tokens, without a string for each: those of `tokenPattern`, in their order.
 *
 * @param numberOf of a token as it stands in the text, asked once for each
 */
export function tokenNumbers(
  numberOf: (raw: string) => number,
): (text: string, take: (number: number) => void) => void {
  const known: { raw: string; number: number }[] = [];
  let slots = new Int32Array(0x1000);
  const slotOf = (text: string, start: number, end: number, hash: number): number => {
    const mask = slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const nth = slots[slot] ?? 0;
      if (nth === 0 || isAt(text, start, end, known[nth - 1]?.raw ?? '')) return slot;
    }
  };
  const grow = () => {
    slots = new Int32Array(slots.length * 2);
    for (const [nth, { raw }] of known.entries()) slots[slotOf(raw, 0, raw.length, hashOf(raw))] = nth + 1;
  };
  const numberAt = (text: string, start: number, end: number, hash: number): number => {
    const slot = slotOf(text, start, end, hash);
    const nth = slots[slot] ?? 0;
    if (nth > 0) return known[nth - 1]?.number ?? 0;
    const raw = text.slice(start, end);
    const number = numberOf(raw);
    slots[slot] = known.push({ raw, number });
    if (known.length * 2 > slots.length) grow();
    return number;
  };
  return (text, take) => {
    let start = -1;
    let hash = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const unit = at < text.length ? text.charCodeAt(at) : 0x20;
      const is = kinds[unit] ?? kind.other;
      if (is === kind.half) {
        // Letters of two units are counted as one: the pattern does that.
        const rest = start < 0 ? at : start;
        for (const [raw] of text.slice(rest).matchAll(tokenPattern)) take(numberAt(raw, 0, raw.length, hashOf(raw)));
        return;
      }
      if (start >= 0 && (is === kind.other || at - start === longest)) {
        take(numberAt(text, start, at, hash));
        start = -1;
      }
      if (start < 0 && is === kind.letter) {
        start = at;
        hash = 0;
      }
      if (start >= 0) hash = Math.imul(hash ^ unit, 0x0100_0193);
    }
  };
}

/** The kind of each UTF-16 unit, by the pattern itself. */
const kinds = Uint8Array.from({ length: 0x1_0000 }, (_, unit) => {
  if (unit >= 0xd800 && unit < 0xe000) return kind.half;
  const letter = String.fromCharCode(unit);
  if (letter.search(tokenPattern) === 0) return kind.letter;
  return `a${letter}`.match(tokenPattern)?.[0]?.length === 2 ? kind.follower : kind.other;
});

function hashOf(raw: string): number {
  let hash = 0;
  for (let at = 0; at < raw.length; at += 1) hash = Math.imul(hash ^ raw.charCodeAt(at), 0x0100_0193);
  return hash;
}

function isAt(text: string, start: number, end: number, raw: string): boolean {
  if (end - start !== raw.length) return false;
  for (let at = 0; at < raw.length; at += 1) if (text.charCodeAt(start + at) !== raw.charCodeAt(at)) return false;
  return true;
}
