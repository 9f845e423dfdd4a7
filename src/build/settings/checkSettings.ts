import { formatIssue, type Issue, IssuesError } from '../check/issue.ts';
import { issueAt, type JsonNode, nodeAt } from '../check/jsonTree.ts';
import { parseJson } from '../check/parseJson.ts';
import { checkSchema } from '../check/schemaIssues.ts';
import { type SiteSettings, siteSchema } from './siteSchema.ts';

/**
 * Checks the settings as articles are checked, with the same lines.
 *
 * @param file its name in the lines
 * @param languages the folders that there are in `src/language`
 * @throws IssuesError
 */
export function checkSettings(file: string, text: string, languages: readonly string[]): SiteSettings {
  const { issues: syntax, root } = parseJson(text);
  const { output, issues } = root ? checkSchema(siteSchema, root) : { issues: [] };
  const all = [...syntax, ...issues, ...(root && output ? unknownLanguage(output, root, languages) : [])];
  if (output && all.length === 0) return output;
  const lines = all.toSorted((a, b) => a.line - b.line || a.column - b.column);
  throw new IssuesError(lines.map((issue) => formatIssue({ file, ...issue })));
}

function unknownLanguage({ language }: SiteSettings, root: JsonNode, languages: readonly string[]): Issue[] {
  if (languages.includes(language)) return [];
  const expected = `the name of a folder in src/language: ${languages.join(', ')}`;
  return [issueAt(nodeAt(root, ['language']), JSON.stringify(language), expected)];
}
