import { ancestorsOf } from '../html/ancestors.ts';
import { textOf } from '../html/text.ts';
import { attribute, isElement } from '../html/tree.ts';
import type { HtmlElement, HtmlNode, HtmlParent } from '../model/manuscript.ts';
import { fragmentOf, isArrow, isNumber, linkFinder, namesOf, noteAround, shownBy } from './footnoteLinks.ts';

/** A footnote: where its words stand. */
export interface Note {
  id: string;
  element: HtmlElement;
}

export interface Footnotes {
  notes: Note[];
  /** The elements that show a note's number in the text, by the id of the note; each note has one. */
  references: Map<HtmlElement, string>;
  /** The notes' elements, and in them the links back. */
  skipped: Set<HtmlNode>;
}

/**
 * Finds footnotes by what all forms of them have (Word, mammoth, markdown-it, WordPress, Wikipedia): a short link to a place
 * further down, from where a link leads back.
 *
 * @param nodes of the whole input in document order
 */
export function findFootnotes(nodes: readonly HtmlNode[]): Footnotes {
  const found: Footnotes = { notes: [], references: new Map(), skipped: new Set() };
  const targets = targetsOf(nodes);
  const orders = new Map(nodes.map((node, order): [HtmlNode, number] => [node, order]));
  const linksIn = linkFinder();
  const around = new Set<HtmlParent>();
  for (const link of nodes) {
    if (!isElement(link, 'a') || !isNumber(textOf(link))) continue;
    const target = targets.get(fragmentOf(link) ?? '');
    const note = target && noteAround(target);
    if (!note || (orders.get(note) ?? 0) < (orders.get(link) ?? 0)) continue;
    const { links, fragments } = linksIn(note);
    const names = namesOf(link);
    if (!names.some((name) => fragments.has(name))) continue;
    const isApart = !around.has(note) && !ancestorsOf(note).some((node) => found.skipped.has(node as HtmlNode));
    if (!isApart || found.skipped.has(note)) continue;
    const id = `ghi-chu-${found.notes.length + 1}`;
    found.notes.push({ id, element: note });
    found.references.set(shownBy(link), id);
    for (const skipped of [note, ...links.filter((each) => isArrow(each) || names.includes(fragmentOf(each) ?? ''))])
      found.skipped.add(skipped);
    for (const ancestor of ancestorsOf(note)) around.add(ancestor);
  }
  return found;
}

/** Elements by their ids, and by the names that anchors had before there were ids. */
function targetsOf(nodes: readonly HtmlNode[]): Map<string, HtmlElement> {
  const targets = new Map<string, HtmlElement>();
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const names = [attribute(node, 'id'), node.tagName === 'a' ? attribute(node, 'name') : undefined];
    for (const name of names) if (name && !targets.has(name)) targets.set(name, node);
  }
  return targets;
}
