import { attribute, isElement } from '../html/tree.ts';
import type { HtmlElement, HtmlParent } from '../model/manuscript.ts';

/**
 * What the names of the elements around a text say of it: `furniture` is never part of an article; of a `label`, such as date and
 * author, short lines are none; `doubtful` is a place that a text is seldom in.
 */
export type Place = 'text' | 'doubtful' | 'label' | 'furniture';

/** Words of classes and ids, as pages of all kinds use them. */
const furnitureWords = words(`
  nav navbar navigation footer sharing sharedaddy addtoany addthis sharebar social socials
  related relate relatednews recommended recommendation recommendations recirc trending newsletter newsletters subscribe subscription
  signup comments comment disqus respond advert advertisement advertising adsbygoogle sponsor sponsored outbrain taboola cookie cookies
  popup modal paywall pagination pager toc taglist bio authorbio aboutauthor hashtag tinlienquan lienquan binhluan xemthem docthem
  sidebar`);
/** Names that nothing but lists of other articles have. */
const otherArticles = words('related relatednews tinlienquan lienquan xemthem docthem recirc outbrain taboola');
/** Names that say so even where names say little. */
const pageWords = words('breadcrumb breadcrumbs poll polls binhchon');
const labelWords = words(`
  share meta byline author authors contributor date time timestamp publish published pubdate updated tag tags category categories rating ratings reviews
  cta promo ad ads dfp copyright toolbar login views error errors alert noscript`);
const doubtfulWords = words(`
  menu widget banner label references footnotes card teaser most popular more read next previous prev aside breaking
  caption credit topbar header masthead hidden search product products callout`);
/** What the law wants said; it may be longer than the text. */
const legalWords = words('disclaimer disclaimers disclosure disclosures');
const furnitureTags = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'button', 'menu', 'fieldset', 'label']);
const furnitureRoles = new Set([
  'navigation',
  'complementary',
  'menu',
  'menubar',
  'dialog',
  'alertdialog',
  'search',
  'contentinfo',
  'banner',
]);

function words(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/u));
}

/** What an element's own name, role, classes and id say of the text in it. */
export function ownPlace(element: HtmlElement, isDoubted = false): Place {
  const { tagName } = element;
  if (/^(?:body|html|main|h[1-6])$/u.test(tagName)) return 'text';
  if (furnitureTags.has(tagName) || furnitureRoles.has(attribute(element, 'role') ?? '')) return 'furniture';
  const named = namesOf(element);
  if (named.some((word) => otherArticles.has(word)) && isBesideLink(element)) return 'furniture';
  if (named.some((word) => pageWords.has(word)) || isChoice(element)) return 'furniture';
  if (named.some((word) => furnitureWords.has(word)))
    return tagName === 'article' || isDoubted ? 'doubtful' : 'furniture';
  if (named.some((word) => labelWords.has(word) || legalWords.has(word)) || tagName === 'address' || tagName === 'time')
    return 'label';
  return named.some((word) => doubtfulWords.has(word)) ? 'doubtful' : 'text';
}

/** Whether a link stands by itself in an element or beside it, as the headline of another article does. */
function isBesideLink(element: HtmlElement): boolean {
  const around = [...element.childNodes, ...(element.parentNode?.childNodes ?? [])];
  return around.some((node) => isElement(node, 'a'));
}

/** Whether an element offers choices to mark, as a poll does. */
function isChoice({ childNodes }: HtmlElement): boolean {
  return childNodes.filter((node) => isElement(node, 'label')).length > 1;
}

/** The words in an element's classes and id: `articleHead__share-bar` has article, head, share and bar. */
export function namesOf(element: HtmlElement): string[] {
  const id = wordsOf(attribute(element, 'id') ?? '');
  // A long id is made of a headline.
  return [...wordsOf(attribute(element, 'class') ?? ''), ...(id.length > 4 ? [] : id)];
}

function wordsOf(names: string): string[] {
  return names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== '');
}

/**
 * Judges places by all elements around them; one that holds much of the article is text whatever its name.
 *
 * @param shareOf how much of the article an element holds, from 0 to 1
 * @param isDoubted whether names alone make a place doubtful only
 */
export function placeJudge(
  shareOf: (element: HtmlParent) => number,
  isDoubted: boolean,
): (parent: HtmlParent) => Place {
  const known = new Map<HtmlParent, Place>();
  return (parent) => {
    const path: HtmlElement[] = [];
    let place: Place = 'text';
    for (let up: HtmlParent | null = parent; up && 'tagName' in up; up = up.parentNode) {
      const found = known.get(up);
      if (found !== undefined) {
        place = found;
        break;
      }
      path.push(up);
    }
    for (const element of path.toReversed()) {
      place = worse(place, shareOf(element) > tooMuch ? legalPlace(element) : ownPlace(element, isDoubted));
      known.set(element, place);
    }
    return place;
  };
}

const tooMuch = 0.25;

function legalPlace(element: HtmlElement): Place {
  return element.tagName !== 'body' && namesOf(element).some((word) => legalWords.has(word)) ? 'label' : 'text';
}

const order: Place[] = ['text', 'doubtful', 'label', 'furniture'];

function worse(a: Place, b: Place): Place {
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}
