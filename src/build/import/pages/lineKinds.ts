import { attribute, descendants, isElement } from '../html/tree.ts';
import type { PageLine } from './articleLines.ts';

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

/** `00:00 / 02:13`: where a player stands. */
const playerTime = /^(?:\d{1,2}:){1,2}\d{2}\s?\/\s?(?:\d{1,2}:){1,2}\d{2}$/u;

/**
 * `{{banner}}`, `[video id="1"]`: a template's place that nothing was put into, what is said where script does not run, and what
 * a player shows before it plays.
 */
export function isUnfilled({ text }: PageLine): boolean {
  if (text.length > 500) return false;
  return (
    playerTime.test(text) ||
    /^(?:\{\{[^{}]*\}\}|\[[a-z][a-z_-]*(?:\s[^[\]]*=[^[\]]*)?\])$/iu.test(text) ||
    /requires JavaScript\.?$/iu.test(text)
  );
}
