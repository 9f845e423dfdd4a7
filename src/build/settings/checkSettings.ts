import { type Issue, IssuesError } from '../check/issue.ts';
import { issueAt, type JsonNode, nodeAt } from '../check/jsonTree.ts';
import { checkJson } from './checkJson.ts';
import { type SiteSettings, siteSchema } from './siteSchema.ts';

/**
 * Checks the settings as articles are checked, with the same lines.
 *
 * @param file its name in the lines
 * @param languages the folders that there are in `src/language`
 * @throws IssuesError
 */
export function checkSettings(file: string, text: string, languages: readonly string[]): SiteSettings {
  const { output, lines } = checkJson(file, text, siteSchema, (root, settings) =>
    unknownLanguage(settings, root, languages),
  );
  if (output) return output;
  throw new IssuesError(lines);
}

function unknownLanguage({ language }: SiteSettings, root: JsonNode, languages: readonly string[]): Issue[] {
  if (languages.includes(language)) return [];
  const expected = `the name of a folder in src/language: ${languages.join(', ')}`;
  return [issueAt(nodeAt(root, ['language']), JSON.stringify(language), expected)];
}
