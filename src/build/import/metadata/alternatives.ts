/** The alternatives of a pattern, from a list that is wrapped before its `|`; groups in it may have their own. */
export function alternatives(list: string): string {
  return list.replace(/\s*\n\s*/gu, '');
}

/** The entries of such a list of plain words. */
export function items(list: string): string[] {
  return alternatives(list).split('|').filter(Boolean);
}
