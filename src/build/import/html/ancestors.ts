import type { HtmlNode, HtmlParent } from '../model/manuscript.ts';

/** A node's own element and those around it, the nearest first. */
export function* withAncestors(node: HtmlParent | HtmlNode): Generator<HtmlParent> {
  let up: HtmlParent | HtmlNode | null = node;
  if (!('childNodes' in up)) up = up.parentNode;
  for (; up; up = 'parentNode' in up ? up.parentNode : null) if ('childNodes' in up) yield up;
}

/** The elements around a node, the nearest first. */
export function ancestorsOf({ parentNode }: HtmlNode): HtmlParent[] {
  return parentNode ? [...withAncestors(parentNode)] : [];
}

/** Whether a node is another one or lies below it. */
export function isWithin(node: HtmlParent | HtmlNode, root: HtmlParent): boolean {
  for (const up of withAncestors(node)) if (up === root) return true;
  return false;
}

/** The lowest element that holds all of these, undefined of none. */
export function commonAncestor(nodes: readonly (HtmlParent | HtmlNode)[]): HtmlParent | undefined {
  const [first, ...rest] = nodes;
  if (!first) return undefined;
  const path = [...withAncestors(first)];
  const depths = new Map(path.map((up, depth) => [up, depth]));
  let lowest = 0;
  for (const node of rest) {
    if (lowest === path.length - 1) break;
    for (const up of withAncestors(node)) {
      const depth = depths.get(up);
      if (depth === undefined) continue;
      lowest = Math.max(lowest, depth);
      break;
    }
  }
  return path[lowest];
}

/** All elements that hold any of these. */
export function holdersOf(nodes: Iterable<HtmlParent | HtmlNode>): Set<HtmlParent> {
  const holders = new Set<HtmlParent>();
  for (const node of nodes)
    for (const up of withAncestors(node)) {
      if (holders.has(up)) break;
      holders.add(up);
    }
  return holders;
}
