import * as v from 'valibot';
import { formatValue } from '../../article/schema/formatValue.ts';
import type { Issue, Path } from './issue.ts';
import { issueAt, type JsonNode, nodeAt } from './jsonTree.ts';

/** What a schema makes of a value, or all that it has against it. */
export type SchemaResult<Output> = { output: Output; issues: [] } | { output?: undefined; issues: Issue[] };

/** Checks parsed JSON against a schema, an article or the settings; its value is only read. */
export function checkSchema<Output>(schema: v.GenericSchema<unknown, Output>, root: JsonNode): SchemaResult<Output> {
  const result = v.safeParse(schema, root.value, { message: ({ expected }) => inWords(expected ?? '') });
  if (result.success) return { output: result.output, issues: [] };
  return { issues: withoutRepeats(result.issues.map((issue) => toIssue(issue, root))) };
}

type SchemaIssue = v.BaseIssue<unknown>;

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

function toIssue(issue: SchemaIssue, root: JsonNode): Issue {
  const path: Path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const last = issue.path?.at(-1);
  if (!last) return issueAt(root, formatValue(issue.input), issue.message);
  const container = nodeAt(root, path.slice(0, -1));
  if (last.type === 'object' && Array.isArray(last.input))
    return issueAt(container, formatValue(last.input), 'an object');
  const key = formatValue(last.key);
  const node = nodeAt(root, path);
  if (issue.type === 'raw_check') return issueAt(node, `the unknown key ${key}`, issue.message, node.keyPlace);
  if (last.type === 'object' && !Object.hasOwn(last.input, String(last.key))) {
    const expected = issue.type === 'variant' ? `the key ${key}, ${issue.message}` : issue.message;
    return issueAt(container, `no key ${key}`, expected);
  }
  return issueAt(node, formatValue(last.value), issue.message);
}

/** Repeats arise where a list stands for an object: once for each key that it lacks. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
