import { createElement, Fragment, type ReactNode } from 'react';

/** Nodes that are never reordered, such as the words of an article: their index is a key that stays true. */
export function staticChildren(nodes: readonly ReactNode[]): ReactNode {
  return nodes.map((node, index) => createElement(Fragment, { key: index }, node));
}
