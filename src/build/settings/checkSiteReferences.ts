import { formatValue } from '../../article/schema/formatValue.ts';
import { formatIssue, IssuesError } from '../check/issue.ts';
import { issueAt, itemsOf } from '../check/jsonTree.ts';
import { parseJson } from '../check/parseJson.ts';
import { linkIssues, type ReferenceTargets } from '../check/referenceIssues.ts';

/**
 * Checks that what the settings refer to is there: links of the footer which stay on the site, as links in articles must, and the
 * articles at the top of the front page.
 *
 * @param file the settings' name in the lines
 * @param text the settings, of which the rest has been checked
 * @throws IssuesError
 */
export function checkSiteReferences(file: string, text: string, targets: ReferenceTargets): void {
  const { root } = parseJson(text);
  if (!root) return;
  const issues = [
    ...itemsOf(root, 'footerLinks').flatMap((link) => linkIssues(link, targets)),
    ...itemsOf(root, 'front').flatMap((node) =>
      targets.names.has(`${node.value}`) ? [] : [issueAt(node, formatValue(node.value), 'the id of an article')],
    ),
  ];
  if (issues.length > 0) throw new IssuesError(issues.map((issue) => formatIssue({ file, ...issue })));
}
