import type { ReactNode } from 'react';
import { inOrder } from '../ui/inOrder.ts';
import { FootnoteReference } from './FootnoteReference.tsx';
import type { Phrasing } from './schema.ts';

/** A line of text with its emphasis, links and marks. */
export function Line({ of }: { of: readonly Phrasing[] }): ReactNode {
  return inOrder(of.map(renderPhrasing));
}

function renderPhrasing(phrasing: Phrasing): ReactNode {
  switch (phrasing.type) {
    case 'text':
      return phrasing.value;
    case 'strong':
      return (
        <strong>
          <Line of={phrasing.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Line of={phrasing.children} />
        </em>
      );
    case 'superscript':
      return (
        <sup>
          <Line of={phrasing.children} />
        </sup>
      );
    case 'subscript':
      return (
        <sub>
          <Line of={phrasing.children} />
        </sub>
      );
    case 'link':
      return (
        <a href={phrasing.url} title={phrasing.title}>
          <Line of={phrasing.children} />
        </a>
      );
    case 'break':
      return <br />;
    case 'footnote-reference':
      return <FootnoteReference id={phrasing.id} />;
    default:
      return phrasing satisfies never;
  }
}
