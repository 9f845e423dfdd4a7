/**
 * The largest picture of `srcset` values, by width or density as the HTML standard has them; the first among equals.
 *
 * @param isUsable whether an address may be taken
 */
export function largestOfSrcset(values: readonly string[], isUsable: (address: string) => boolean): string | undefined {
  let largest: { address: string; size: number } | undefined;
  for (const { address, size } of values.flatMap(candidatesOf))
    if (isUsable(address) && (!largest || size > largest.size)) largest = { address, size };
  return largest?.address;
}

/** A comma parts candidates where a blank follows it or a descriptor comes before it; addresses may hold commas. */
function candidatesOf(srcset: string): { address: string; size: number }[] {
  const words = srcset
    .replace(/(\s[\d.]+[wxh]),/giu, '$1 , ')
    .split(/\s+/u)
    .filter(Boolean);
  const candidates: { address: string; size: number }[] = [];
  for (const word of words) {
    const last = candidates.at(-1);
    const [, number, unit] = /^([\d.]+)([wxh]),?$/iu.exec(word) ?? [];
    // A density is worth as much as a width of as many thousands: no list has both.
    if (last && number) last.size = Number(number) * (unit?.toLowerCase() === 'x' ? 1_000 : 1);
    else if (word !== ',') candidates.push({ address: word.replace(/,+$/u, ''), size: 1_000 });
  }
  return candidates;
}
