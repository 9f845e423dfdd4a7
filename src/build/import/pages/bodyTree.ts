import { ancestorsOf, commonAncestor, holdersOf, withAncestors } from '../html/ancestors.ts';
import { descendants, element, elementsNamed, isElement, removeWhere } from '../html/tree.ts';
import type { HtmlNode, HtmlParent } from '../model/manuscript.ts';
import type { PageReading } from './pageReading.ts';
import { pictureBoxes } from './pictureBoxes.ts';

/**
 * The part of a page that is its article: its lines, the pictures and embeds among them with their captions, and the elements
 * around them. The rest is taken out of the page.
 */
export function bodyTree(reading: PageReading): HtmlParent {
  const kept = new Set<HtmlNode>();
  const keepWhole = (node: HtmlNode) => {
    kept.add(node);
    if ('childNodes' in node) for (const inner of descendants(node)) kept.add(inner);
  };
  const boxes = pictureBoxes(reading);
  const parents = new Set<HtmlParent>();
  for (const { nodes, parent } of reading.text) {
    nodes.forEach(keepWhole);
    parents.add(parent);
  }
  for (const box of boxes) {
    keepWhole(box);
    if (box.parentNode) parents.add(box.parentNode);
  }
  const holders = holdersOf(parents);
  const isPart = (node: HtmlNode) => kept.has(node) || holders.has(node as HtmlParent);
  for (const cell of cellsOfColumns(reading.body, isPart)) kept.add(cell);
  removeWhere(reading.body, (node) => !isPart(node) && !isBlank(node));
  return boxed(commonAncestor([...parents]) ?? reading.body);
}

/** The cells of the tables that have two with text beside each other: without an empty one the next would slide under its column. */
function cellsOfColumns(body: HtmlParent, isPart: (node: HtmlNode) => boolean): HtmlNode[] {
  const isCell = (node: HtmlNode) => isElement(node, 'td', 'th');
  const rows = elementsNamed(body, 'tr').filter(isPart);
  const tables = new Set(
    rows.filter(({ childNodes }) => childNodes.filter((node) => isCell(node) && isPart(node)).length > 1).map(tableOf),
  );
  return rows.filter((row) => tables.has(tableOf(row))).flatMap(({ childNodes }) => childNodes.filter(isCell));
}

function tableOf(row: HtmlNode): HtmlParent | undefined {
  return ancestorsOf(row).find((up) => isElement(up, 'table'));
}

/** What parts two lines. */
function isBlank(node: HtmlNode): boolean {
  return isElement(node, 'br', 'hr') || ('value' in node && node.value.trim() === '');
}

/** Elements that are nothing without the one around them, and those that say what their content is. */
const parts = new Set(
  'p ul ol li dl dt dd table thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 blockquote figure pre a span b strong em i'.split(
    ' ',
  ),
);

/** An element as content: its children, or itself where they are nothing without it. */
function boxed(root: HtmlParent): HtmlParent {
  let outer = root;
  for (const up of withAncestors(root)) if ('tagName' in up && parts.has(up.tagName)) outer = up.parentNode ?? up;
  const content = element('div', {});
  content.childNodes = outer.childNodes;
  outer.childNodes = [];
  for (const child of content.childNodes) child.parentNode = content;
  return content;
}
