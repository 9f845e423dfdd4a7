import { createElement, Fragment, type ReactNode } from 'react';

/**
 * Nodes that stay in the order they are written in, such as the words of an article. They are handed over one by one, as
 * if each stood in the markup, so React asks for no keys.
 */
export function inOrder(nodes: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...nodes);
}
