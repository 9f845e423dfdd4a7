import { formatIssue, IssuesError } from '../check/issue.ts';
import { itemsOf } from '../check/jsonTree.ts';
import { parseJson } from '../check/parseJson.ts';
import { linkIssues, type ReferenceTargets } from '../check/referenceIssues.ts';

/**
 * Checks that links of the footer which stay on the site lead somewhere, as links in articles must.
 *
 * @param file the settings' name in the lines
 * @param text the settings, of which the rest has been checked
 * @throws IssuesError
 */
export function checkFooterLinks(file: string, text: string, targets: ReferenceTargets): void {
  const { root } = parseJson(text);
  const links = root ? itemsOf(root, 'footerLinks') : [];
  const issues = links.flatMap((link) => linkIssues(link, targets));
  if (issues.length > 0) throw new IssuesError(issues.map((issue) => formatIssue({ file, ...issue })));
}
