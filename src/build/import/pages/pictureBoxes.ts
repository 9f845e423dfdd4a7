import { commonAncestor, holdersOf, isWithin, withAncestors } from '../html/ancestors.ts';
import { attribute, descendants, isElement } from '../html/tree.ts';
import type { HtmlElement, HtmlNode, HtmlParent } from '../model/manuscript.ts';
import type { PageLine } from './articleLines.ts';
import { figuresBelow } from './figuresBelow.ts';
import type { PageReading } from './pageReading.ts';
import { namesOf } from './places.ts';

const media = new Set(['img', 'picture', 'video', 'audio', 'iframe', 'embed', 'amp-img', 'figure']);

/**
 * The pictures and embeds of an article, from its headline to the end of its text, each with the box around it that holds its
 * caption and no other text. Pictures in a box with links to other articles belong to those.
 */
export function pictureBoxes({ body, lines, text, top, standfirst }: PageReading): Set<HtmlNode> {
  const boxes = new Set<HtmlNode>();
  const order = new Map(descendants(body).map((node, index) => [node, index]));
  const place = (line: PageLine | undefined) => order.get(line?.nodes[0] as HtmlNode) ?? 0;
  const first = lines.find((line) => text.has(line));
  const last = lines.findLast((line) => text.has(line));
  const start = place(top >= 0 && first && top < first.index ? lines[top] : first);
  const end = place(last);
  const root = commonAncestor([lines[top], ...standfirst, ...text].flatMap((line) => line?.parent ?? []));
  const holders = holdersOf([...text].map(({ parent }) => parent));
  const others = linesWithin(lines, text, holders);
  const below = figuresBelow(last, commonAncestor([...text].map(({ parent }) => parent)), others);
  for (const [node, at] of order) {
    if (!isElement(node) || !media.has(node.tagName) || at < start) continue;
    if (isTiny(node) || isPortrait(node)) continue;
    if (at > end && ![...withAncestors(node)].some((up) => below.has(up))) continue;
    if (!root || !isWithin(node, root)) continue;
    const box = boxAround(node, holders, others);
    if (box) boxes.add(box);
  }
  return boxes;
}

/** The lines that are not of the text, by each element around them that holds nothing of it. */
function linesWithin(
  lines: readonly PageLine[],
  text: ReadonlySet<PageLine>,
  holders: ReadonlySet<HtmlParent>,
): Map<HtmlParent, PageLine[]> {
  const others = new Map<HtmlParent, PageLine[]>();
  for (const line of lines) {
    if (text.has(line)) continue;
    for (const up of withAncestors(line.parent)) {
      if (holders.has(up)) break;
      const known = others.get(up);
      if (known) known.push(line);
      else others.set(up, [line]);
    }
  }
  return others;
}

/** The highest element around a picture that holds nothing but it and its caption; undefined where it is not the article's. */
function boxAround(
  node: HtmlElement,
  holders: ReadonlySet<HtmlParent>,
  others: ReadonlyMap<HtmlParent, PageLine[]>,
): HtmlElement | undefined {
  let box = node;
  let isOwn = true;
  for (const up of withAncestors(node)) {
    if (holders.has(up) || !('tagName' in up)) break;
    const around = others.get(up) ?? [];
    isOwn &&= around.every(({ isCaption }) => isCaption);
    if (isOwn) box = up;
    else if (around.some((line) => line.place === 'furniture' || line.linked > line.text.length * 0.5))
      return undefined;
  }
  return box;
}

/** Icons and counters. */
function isTiny(node: HtmlElement): boolean {
  const size = (name: string) => Number.parseInt(attribute(node, name) ?? '', 10);
  return size('width') <= 40 || size('height') <= 40;
}

/** So many elements around a picture may say whose portrait it is. */
const portraitReach = 3;

function isPortrait(picture: HtmlElement): boolean {
  return [...withAncestors(picture)]
    .slice(0, portraitReach)
    .some(
      (up) =>
        isElement(up, 'div', 'span', 'a', 'p', 'figure', 'img') && namesOf(up).some((name) => portraits.test(name)),
    );
}

const portraits = /^(?:author|avatar|byline|tacgia)$/u;
