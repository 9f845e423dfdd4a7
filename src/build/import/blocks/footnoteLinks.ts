import { ancestorsOf } from '../html/ancestors.ts';
import { isBlockElement, textOf } from '../html/text.ts';
import { attribute, elementsNamed, isElement } from '../html/tree.ts';
import type { HtmlElement, HtmlParent } from '../model/manuscript.ts';

/** What stands for a footnote in the text: a number, a letter or signs, perhaps in brackets. */
export function isNumber(text: string): boolean {
  return /^\s*[[(]?\s*(?:\d{1,3}|[a-z]|[ivxlc]{1,6}|[*†‡§]{1,4})(?::\d+)?\s*[\])]?\s*$/iu.test(text.slice(0, 20));
}

/** Whether a link shows nothing but that it leads back up. */
export function isArrow(link: HtmlElement): boolean {
  return fragmentOf(link) !== undefined && /^(?:[\s↑↩⏎↵⤴^]|\uFE0E|\uFE0F)*$/u.test(textOf(link).slice(0, 20));
}

/** The place within a page that a link leads to. */
export function fragmentOf(link: HtmlElement): string | undefined {
  const href = attribute(link, 'href') ?? '';
  const hash = href.indexOf('#');
  return hash === -1 || hash === href.length - 1 ? undefined : href.slice(hash + 1);
}

/** The names by which a link is led back to: its own, and those of the inline elements around it. */
export function namesOf(link: HtmlElement): string[] {
  const names: string[] = [];
  let element: HtmlParent | null = link;
  while (element && isElement(element) && !isBlockElement(element)) {
    for (const name of [attribute(element, 'id'), attribute(element, 'name')]) if (name) names.push(name);
    element = element.parentNode;
  }
  return names;
}

/** The links in an element that lead to places in the page, and those places; each element is gone through once. */
export function linkFinder(): (element: HtmlElement) => Links {
  const found = new Map<HtmlElement, Links>();
  return (element) => {
    const known = found.get(element);
    if (known) return known;
    const links = elementsNamed(element, 'a').filter((link) => fragmentOf(link) !== undefined);
    const made = { links, fragments: new Set(links.flatMap((link) => fragmentOf(link) ?? [])) };
    found.set(element, made);
    return made;
  };
}

interface Links {
  links: HtmlElement[];
  fragments: ReadonlySet<string>;
}

/** The whole element of the note that a target belongs to, or undefined where it belongs to none. */
export function noteAround(target: HtmlElement): HtmlElement | undefined {
  const block = [target, ...ancestorsOf(target)].find(isBlockElement);
  if (!isElement(block, 'li', 'p', 'div', 'aside', 'dd', 'section')) return undefined;
  const parent = block.parentNode;
  const isWordNote =
    isElement(parent, 'div') && /^(?:ftn|edn|sdfootnote|sdendnote)\d+$/u.test(attribute(parent, 'id') ?? '');
  return isWordNote ? parent : block;
}

/** The element that shows the number: the link, or the superscript that holds nothing else. */
export function shownBy(link: HtmlElement): HtmlElement {
  const sup = ancestorsOf(link).find((node) => isElement(node, 'sup'));
  return isElement(sup) && isNumber(textOf(sup)) ? sup : link;
}
