import { formatValue } from '../../article/schema/formatValue.ts';
import { isReservedAnchor } from '../../article/schema/reservedAnchors.ts';
import type { Issue } from './issue.ts';
import { fieldsOf, issueAt, itemsOf, type JsonNode, nodeAt } from './jsonTree.ts';

/**
 * What within one article contradicts itself: dates, anchors, footnotes, links and tables.
 *
 * @param article as parsed; what the schema rejects is passed over
 * @param objects every object in its body
 */
export function articleIssues(article: JsonNode, objects: readonly JsonNode[]): Issue[] {
  return [
    ...dateIssues(article),
    ...anchorIssues(objects),
    ...footnoteIssues(objects),
    ...objects.filter(isInsideLink).map(nestedLinkIssue),
    ...footnotesBlockIssues(itemsOf(article, 'body')),
    ...objects.filter((node) => typeOf(node) === 'table').flatMap(tableIssues),
  ];
}

function typeOf(node: JsonNode): unknown {
  return fieldsOf(node).type;
}

/** The id of an object as far as it is a text. */
function idOf(node: JsonNode): string | undefined {
  const { id } = fieldsOf(node);
  return typeof id === 'string' ? id : undefined;
}

function issueAtId(expected: string) {
  return (node: JsonNode): Issue => issueAt(nodeAt(node, ['id']), formatValue(idOf(node)), expected);
}

function dateIssues(article: JsonNode): Issue[] {
  const { datePublished, dateModified } = fieldsOf(article);
  if (typeof datePublished !== 'string' || typeof dateModified !== 'string') return [];
  if (!(Date.parse(dateModified) < Date.parse(datePublished))) return [];
  const expected = `an instant not before datePublished, ${formatValue(datePublished)}`;
  return [issueAt(nodeAt(article, ['dateModified']), formatValue(dateModified), expected)];
}

/** Each id becomes an HTML id, but for those of recommended articles and footnote references, which name something else. */
function anchorIssues(objects: readonly JsonNode[]): Issue[] {
  const taken = new Set<string>();
  return objects.flatMap((node) => {
    const id = idOf(node);
    const type = typeOf(node);
    if (id === undefined || type === 'recommended' || type === 'footnote-reference') return [];
    if (type !== 'footnote' && isReservedAnchor(id))
      return [issueAtId('an id that the page itself does not use')(node)];
    if (taken.has(id)) return [issueAtId('an id that no other block or footnote of the article has')(node)];
    taken.add(id);
    return [];
  });
}

/** Each reference has its footnote, and each footnote one reference: the way back from it leads to one place. */
function footnoteIssues(objects: readonly JsonNode[]): Issue[] {
  const withId = (type: string) => objects.filter((node) => typeOf(node) === type && idOf(node) !== undefined);
  const footnotes = withId('footnote');
  const unreferenced = new Set(footnotes.map(idOf));
  const dangling = withId('footnote-reference').filter((node) => !unreferenced.delete(idOf(node)));
  const forgotten = footnotes.filter((node) => unreferenced.has(idOf(node)));
  return [
    ...dangling.map(issueAtId('the id of a footnote of this article that nothing before refers to')),
    ...forgotten.map(issueAtId('the id of a footnote that a footnote-reference in the text refers to')),
  ];
}

function footnotesBlockIssues(body: readonly JsonNode[]): Issue[] {
  const first = body.findIndex((block) => typeOf(block) === 'footnotes');
  const lastOther = body.findLastIndex((block) => typeOf(block) !== 'footnotes');
  return body.flatMap((block, index) => {
    if (typeOf(block) !== 'footnotes') return [];
    if (index > first) return [issueAt(block, 'another footnotes block', 'at most one')];
    return index > lastOther ? [] : [issueAt(block, 'a footnotes block before other blocks', 'it as the last block')];
  });
}

function tableIssues(table: JsonNode): Issue[] {
  const columns = itemsOf(table, 'header').length;
  return itemsOf(table, 'rows').flatMap((row) => {
    if (!Array.isArray(row.value) || row.value.length === columns) return [];
    return [issueAt(row, `a row with the number of cells ${row.value.length}`, `${columns}, as in the header`)];
  });
}

/** A link inside a link is no HTML: the browser would tear the two apart, and hydration would fail. */
function isInsideLink(node: JsonNode): boolean {
  if (typeOf(node) !== 'link' && typeOf(node) !== 'footnote-reference') return false;
  for (let inner = node; inner.parent; inner = inner.parent)
    if (inner.key === 'children' && typeOf(inner.parent) === 'link') return true;
  return false;
}

function nestedLinkIssue(node: JsonNode): Issue {
  return issueAt(node, `a ${typeOf(node)} inside a link`, 'it outside the link');
}
