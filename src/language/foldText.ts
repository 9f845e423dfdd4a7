/** What each UTF-16 unit becomes, filled as units are met; 0 where not yet. A table, because whole archives are folded. */
const table = new Uint16Array(0x1_0000);

/** How many units are made a string at once: a call takes only so many arguments. */
const atOnce = 0x1000;

/**
 * Case folding and more, for search: NFC, then each letter in lower case without its diacritics, and đ as d, with what is typed
 * for it (ð, ɖ). The length is kept: offset i in the result is offset i in the NFC text. What would become longer or
 * shorter stays as it is.
 */
export function foldText(text: string): string {
  const composed = text.normalize('NFC');
  const units = new Uint16Array(composed.length);
  for (let index = 0; index < units.length; index += 1) {
    const unit = composed.charCodeAt(index);
    units[index] = table[unit] || remember(unit);
  }
  let folded = '';
  for (let start = 0; start < units.length; start += atOnce) {
    folded += Reflect.apply(String.fromCharCode, undefined, units.subarray(start, start + atOnce));
  }
  return folded;
}

function remember(unit: number): number {
  const letter = String.fromCharCode(unit);
  const bare = letter
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐɖƉ]/gu, 'd')
    .toLowerCase();
  const folded = bare.length === 1 ? bare.charCodeAt(0) : unit;
  table[unit] = folded;
  return folded;
}
