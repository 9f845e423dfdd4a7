/** WordPress's own rules for attributes: in double quotes, single quotes, none, and values without a name. */
const pair = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|'([^']*)'|([^\s"']+)/gu;

/** The attributes of a mark, names in lower case; values without a name are `0`, `1` and so on. */
export function markAttributes(rest: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  let nameless = 0;
  for (const [, name, double, single, bare, ...others] of rest.replace(/^=|\/\s*$/gu, '').matchAll(pair)) {
    const value = double ?? single ?? bare ?? others.find((other) => other !== undefined) ?? '';
    if (name === undefined) {
      attributes.set(String(nameless), value);
      nameless += 1;
    } else attributes.set(name.toLowerCase(), value);
  }
  return attributes;
}
