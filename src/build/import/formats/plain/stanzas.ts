import { isSignature } from '../../metadata/signature.ts';

/** Lines between blank lines. */
type Group = readonly string[];

/**
 * The places of the groups that are stanzas: four lines of verse or more within a text, at its end only below another; and fewer
 * lines of verse beside such a stanza.
 */
export function stanzasIn(groups: readonly Group[]): ReadonlySet<number> {
  const stanzas = new Set<number>();
  for (const [index, group] of groups.entries()) {
    const before = groups[index - 1];
    const isInside = index < groups.length - 1 || (index > 1 && before !== undefined && isVerse(before));
    if (index > 0 && isInside && group.length >= 4 && isVerse(group)) stanzas.add(index);
  }
  const places = [...groups.keys()].slice(1);
  for (const [order, step] of [
    [places, -1],
    [places.toReversed(), 1],
  ] as const)
    for (const index of order) if (stanzas.has(index + step) && isVerse(groups[index] ?? [])) stanzas.add(index);
  return stanzas;
}

/** Two lines or more, short, each beginning with a capital, none with a mark; names below a text are none. */
function isVerse(group: Group): boolean {
  return group.length >= 2 && group.every((line) => isVerseLine(line.trim())) && !group.some(isSignature);
}

function isVerseLine(line: string): boolean {
  return /^[\p{Lu}“"…]/u.test(line) && line.length <= 60 && !/[:;]$|\d{4}|\t/u.test(line);
}
