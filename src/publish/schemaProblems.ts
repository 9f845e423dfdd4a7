import * as v from 'valibot';
import { quoted } from '../article/quoted.ts';
import { type Article, articleSchema } from '../article/schema.ts';
import type { Path, Problem } from './fault.ts';

type Issue = v.BaseIssue<unknown>;

const kinds: Record<string, string> = {
  Object: 'an object',
  Array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

/** `("a" | ("b" | "c"))` of valibot in words. */
function inWords(expected: string): string {
  const values = expected.replaceAll(/[()]/gu, '').split(' | ');
  return values.length > 1 ? `one of ${values.join(', ')}` : (kinds[expected] ?? expected);
}

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function isUnknownKey(issue: Issue): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function problemOf(issue: Issue): Problem {
  const path = pathOf(issue);
  const last = issue.path?.at(-1);
  const above = { path: path.slice(0, -1) };
  if (!last) return { path, found: quoted(issue.input), expected: issue.message };
  if (last.type === 'object' && Array.isArray(last.input)) {
    return { ...above, found: quoted(last.input), expected: 'an object' };
  }
  const key = quoted(last.key);
  if (isUnknownKey(issue)) return { path, atKey: true, found: `the unknown key ${key}`, expected: issue.message };
  if (last.type === 'object' && !Object.hasOwn(last.input, String(last.key))) {
    const expected = issue.type === 'variant' ? `the key ${key}, ${issue.message}` : issue.message;
    return { ...above, found: `no key ${key}`, expected };
  }
  return { path, found: quoted(last.value), expected: issue.message };
}

function removeAt(root: unknown, path: Path): void {
  let node = root;
  for (const key of path.slice(0, -1)) node = Reflect.get(Object(node), key);
  Reflect.deleteProperty(Object(node), path.at(-1) ?? '');
}

/** Repeats arise where a list stands for an object: once for each key that it lacks. */
function withoutRepeats(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** An article, or all that the schema has against it. */
export type SchemaResult = { article: Article; problems: [] } | { article?: undefined; problems: Problem[] };

/**
 * Checks a parsed article against the schema.
 *
 * @param value read only
 */
export function checkSchema(value: unknown): SchemaResult {
  const options = { message: (issue: Issue) => inWords(issue.expected ?? '') };
  let result = v.safeParse(articleSchema, value, options);
  if (result.success) return { article: result.output, problems: [] };

  // Of an object's unknown keys valibot reports the first only, so they are taken out of a copy until none is left.
  const copy: unknown = structuredClone(value);
  const unknownKeys: Problem[] = [];
  for (let found: Issue[] = result.issues.filter(isUnknownKey); found.length > 0; ) {
    unknownKeys.push(...found.map(problemOf));
    for (const issue of found) removeAt(copy, pathOf(issue));
    result = v.safeParse(articleSchema, copy, options);
    found = (result.issues ?? []).filter(isUnknownKey);
  }
  return { problems: withoutRepeats([...unknownKeys, ...(result.issues ?? []).map(problemOf)]) };
}
