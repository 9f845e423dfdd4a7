import type * as v from 'valibot';
import { formatIssue, type Issue } from '../check/issue.ts';
import type { JsonNode } from '../check/jsonTree.ts';
import { parseJson } from '../check/parseJson.ts';
import { checkSchema } from '../check/schemaIssues.ts';

/** What a JSON file says, or a line for each of its issues, in the order of the text. */
export type CheckedJson<Output> = { output: Output; lines: readonly [] } | { output?: undefined; lines: string[] };

/**
 * Checks a JSON file as articles are checked, with the same lines.
 *
 * @param file its name in the lines
 * @param furtherIssues of what the schema lets pass
 */
export function checkJson<Output>(
  file: string,
  text: string,
  schema: v.GenericSchema<unknown, Output>,
  furtherIssues: (root: JsonNode, output: Output) => Issue[] = () => [],
): CheckedJson<Output> {
  const { issues: syntax, root } = parseJson(text);
  const { output, issues } = root ? checkSchema(schema, root) : { issues: [] };
  const all = [...syntax, ...issues, ...(root && output ? furtherIssues(root, output) : [])];
  if (output && all.length === 0) return { output, lines: [] };
  const inOrder = all.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return { lines: inOrder.map((issue) => formatIssue({ file, ...issue })) };
}
