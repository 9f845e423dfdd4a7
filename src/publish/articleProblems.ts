import { quoted } from '../article/quoted.ts';
import { isReservedAnchor } from '../article/reservedAnchors.ts';
import type { Path, Problem } from './fault.ts';
import { isRecord, listOf, type Place } from './jsonPlaces.ts';

function dateProblems(article: Record<string, unknown>): Problem[] {
  const { datePublished, dateModified } = article;
  if (typeof datePublished !== 'string' || typeof dateModified !== 'string') return [];
  if (!(Date.parse(dateModified) < Date.parse(datePublished))) return [];
  const expected = `an instant not before datePublished, ${quoted(datePublished)}`;
  return [{ path: ['dateModified'], found: quoted(dateModified), expected }];
}

/** The `id` of a recommended article or a footnote reference names something else than the node that has it. */
function isAnchored({ node }: Place): boolean {
  return typeof node.id === 'string' && node.type !== 'recommended' && node.type !== 'footnote-reference';
}

function anchorProblems(places: readonly Place[]): Problem[] {
  const taken = new Set<unknown>();
  return places.filter(isAnchored).flatMap(({ node, path }) => {
    const problemAt = (expected: string) => [problemAtId(expected)({ node, path })];
    if (node.type !== 'footnote' && isReservedAnchor(String(node.id)))
      return problemAt('an id that the page itself does not use');
    if (taken.has(node.id)) return problemAt('an id that no other block or footnote of the article has');
    taken.add(node.id);
    return [];
  });
}

/** Each reference has its footnote, and each footnote one reference: the way back from it leads to one place. */
function footnoteProblems(places: readonly Place[]): Problem[] {
  const footnotes = places.filter(({ node }) => node.type === 'footnote' && typeof node.id === 'string');
  const unreferenced = new Set(footnotes.map(({ node }) => node.id));
  const astray = places
    .filter(({ node }) => node.type === 'footnote-reference' && typeof node.id === 'string')
    .filter(({ node }) => !unreferenced.delete(node.id));
  const forgotten = footnotes.filter(({ node }) => unreferenced.has(node.id));
  return [
    ...astray.map(problemAtId('the id of a footnote of this article that nothing before refers to')),
    ...forgotten.map(problemAtId('the id of a footnote that a footnote-reference in the text refers to')),
  ];
}

function problemAtId(expected: string) {
  return ({ node, path }: Place): Problem => ({ path: [...path, 'id'], found: quoted(node.id), expected });
}

function footnotesBlockProblems(body: readonly unknown[]): Problem[] {
  const types = body.map((block) => (isRecord(block) ? block.type : undefined));
  const first = types.indexOf('footnotes');
  return types.flatMap((type, index) => {
    if (type !== 'footnotes') return [];
    const path: Path = ['body', index];
    if (index > first) return [{ path, found: 'another footnotes block', expected: 'at most one' }];
    const last = types.slice(index).every((other) => other === 'footnotes');
    return last ? [] : [{ path, found: 'a footnotes block before other blocks', expected: 'it as the last block' }];
  });
}

function tableProblems({ node, path }: Place): Problem[] {
  const columns = listOf(node.header).length;
  return listOf(node.rows).flatMap((row, index) => {
    if (!Array.isArray(row) || row.length === columns) return [];
    const expected = `${columns}, as in the header`;
    return [{ path: [...path, 'rows', index], found: `a row with the number of cells ${row.length}`, expected }];
  });
}

/** A link inside a link is no HTML: the browser would tear the two apart, and hydration would fail. */
function nestedLinkProblems(places: readonly Place[]): Problem[] {
  const links = places.filter(({ node }) => node.type === 'link').map(({ path }) => pathKey(path));
  return places
    .filter(({ node }) => node.type === 'link' || node.type === 'footnote-reference')
    .filter(({ path }) => links.some((link) => pathKey(path).startsWith(`${link}children/`)))
    .map(({ node, path }) => ({
      path,
      found: `a ${String(node.type)} inside a link`,
      expected: 'it outside the link',
    }));
}

function pathKey(path: Path): string {
  return path.map((step) => `${step}/`).join('');
}

/**
 * What within one article contradicts itself: dates, anchors, footnotes and tables.
 *
 * @param article as parsed from JSON; what the schema would reject is passed over
 * @param places every object in its body
 */
export function articleProblems(article: Record<string, unknown>, places: readonly Place[]): Problem[] {
  return [
    ...dateProblems(article),
    ...anchorProblems(places),
    ...footnoteProblems(places),
    ...nestedLinkProblems(places),
    ...footnotesBlockProblems(listOf(article.body)),
    ...places.filter(({ node }) => node.type === 'table').flatMap(tableProblems),
  ];
}
