/** A tag of a template within a text. */
export interface TemplateTag {
  name: string;
  /** Values by their keys; those without one by their place, from `0`. */
  values: Record<string, string>;
}

/** Hugo's shortcodes, Liquid's tags, Liquid's values, attributes of kramdown. */
const tag =
  /\{\{[<%]\s*(?<hugo>[^{}]{1,1000}?)\s*\/?[>%]\}\}|\{%-?\s*(?<liquid>[^{}]{1,1000}?)\s*-?%\}|\{\{-?\s*(?<value>[^{}]{1,300}?)\s*-?\}\}|\{:\s*(?<attributes>[^{}\n]{0,300})\}/gu;

const part =
  /([\w.-]{1,60})\s?=\s?(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s"'`]+))|"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s"'`=]+)/gu;

/** Reads what stands within a tag: a name, then values. */
function readTag(inside: string): TemplateTag {
  const [name = ''] = /^\S+/u.exec(inside) ?? [];
  const values: Record<string, string> = Object.create(null);
  let place = 0;
  for (const [, key, ...found] of inside.slice(name.length).matchAll(part)) {
    const value = found.find((one) => one !== undefined) ?? '';
    values[key?.toLowerCase() ?? String(place)] = value;
    if (key === undefined) place += 1;
  }
  return { name, values };
}

/**
 * Puts texts in the place of the tags of templates.
 *
 * @param made the text for a tag; `whole` is the tag as it stands
 */
export function replaceTags(text: string, made: (tag: TemplateTag, whole: string) => string): string {
  if (!text.includes('{')) return text;
  return text.replace(tag, (...found) => {
    const [whole] = found;
    const { hugo, liquid, value, attributes }: Record<string, string | undefined> = found.at(-1);
    if (attributes !== undefined) return '';
    if (value !== undefined) return printedValue(value) ?? made({ name: value, values: {} }, whole);
    return made(readTag(hugo ?? liquid ?? ''), whole);
  });
}

/** A text that Liquid would print as it is, or an address of the site before a path; undefined for other values. */
function printedValue(value: string): string | undefined {
  if (/^site\.(?:base)?url\b/u.test(value)) return '';
  return /^(["'])([^"']*)\1(?:\s*\||$)/u.exec(value)?.[2];
}
