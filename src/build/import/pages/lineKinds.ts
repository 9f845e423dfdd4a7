import { attribute, descendants, elementsNamed, isElement } from '../html/tree.ts';
import { withAncestors } from './ancestors.ts';
import { isInside, type PageLine } from './articleLines.ts';
import { namesOf } from './places.ts';

const address = /(?:https?:\/\/|www\.)\S+/giu;

/** A line that is only a link, or addresses, leads to something else: a name of three words may be part of the text. */
export function isLink(line: PageLine): boolean {
  if (line.text.replace(address, '').length < line.text.length * 0.1) return true;
  if (line.linked < line.text.length * 0.9) return false;
  if (/[.!?…]["”’)]?$/u.test(line.text) && line.block === 'p') return false;
  return line.block !== 'li' || line.text.split(' ').length > 3 || leadsWithin(line);
}

function leadsWithin({ nodes }: PageLine): boolean {
  return nodes.some(
    (node) =>
      'childNodes' in node &&
      [node, ...descendants(node)].some((at) => isElement(at, 'a') && (attribute(at, 'href') ?? '').startsWith('#')),
  );
}

/** `Xem thêm: …`, `Related: …`: few words, a colon, and as a link to the end the headline of another article. */
export function leadsElsewhere({ text, linked }: PageLine): boolean {
  const label = /^[^:]{2,30}:\s/u.exec(text)?.[0];
  if (label === undefined || text.length - label.length < shortestHeadline) return false;
  return linked >= (text.length - label.length) * 0.9;
}

/** In characters. */
const shortestHeadline = 25;

/** `{{banner}}`, `[video id="1"]`: a template's place that nothing was put into, and what is said where script does not run. */
export function isUnfilled({ text }: PageLine): boolean {
  if (text.length > 500) return false;
  return (
    /^(?:\{\{[^{}]*\}\}|\[[a-z][a-z_-]*(?:\s[^[\]]*=[^[\]]*)?\])$/iu.test(text) ||
    /requires JavaScript\.?$/iu.test(text)
  );
}

/** Whether a line tells of a picture: in a figure, or in a place that is named so and has a picture beside it. */
export function isCaption(line: PageLine): boolean {
  const { parent, block } = line;
  if (block === 'figcaption') return true;
  if (isInside(parent, 'figure')) return !isInside(parent, 'table', 'blockquote');
  return line.text.length <= longestCaption && isNamedCaption(line);
}

/** In characters. */
const longestCaption = 600;
const captionWords =
  /^(?:figcaption|captions?|photocaption|imgcaption|imagecaption|credits?|photocredit|chuthich|chuthichanh)$/u;

function isNamedCaption({ parent }: PageLine): boolean {
  let isNamed = false;
  let steps = 0;
  for (const up of withAncestors(parent)) {
    if (!('tagName' in up) || steps > 3) return false;
    if (isNamed && elementsNamed(up, 'img', 'picture', 'video', 'iframe').length > 0) return true;
    if (steps < 2 && namesOf(up).some((name) => captionWords.test(name))) isNamed = true;
    if (!isNamed && steps >= 1) return false;
    steps += 1;
  }
  return false;
}
