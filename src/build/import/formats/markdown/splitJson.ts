/** An object of JSON above a text, both with the lines of the file on which they begin, 1-based. */
export interface JsonAboveText {
  source: string;
  firstLine: number;
  body: string;
  bodyLine: number;
}

/** In characters. */
const longest = 64_000;

/** Strings and brackets of JSON. */
const token = /"(?:[^"\\\n]|\\.)*"|[[\]{}]/gu;

/** Where the object that a text begins with ends; undefined where it does not. */
function endOfObject(text: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(token)) {
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}

/**
 * Parts front matter in JSON, as Hugo has it: an object with a key in quotes, above a text. An object alone is none, nor are
 * several of them.
 */
export function splitJson(text: string): JsonAboveText | undefined {
  const [before] = /^\s*/u.exec(text) ?? [''];
  const head = text.slice(before.length, before.length + longest);
  const end = /^\{\s*"[^"\n]{1,80}"\s*:/u.test(head) ? endOfObject(head) : undefined;
  if (end === undefined) return undefined;
  const source = head.slice(0, end);
  const rest = text.slice(before.length + end);
  const [gap = ''] = /^[ \t]*(?:\r?\n|$)/u.exec(rest) ?? [undefined];
  const body = rest.slice(gap.length);
  if (gap === '' || !/^\s*(?!\{\s*")\S/u.test(body)) return undefined;
  const firstLine = before.split('\n').length;
  return { source, firstLine, body, bodyLine: firstLine + source.split('\n').length };
}
