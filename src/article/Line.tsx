import type { ReactNode } from 'react';
import { inOrder } from '../ui/inOrder.ts';
import { FootnoteReference } from './FootnoteReference.tsx';
import type { Phrasing } from './schema.ts';

/** A line of text with its emphasis, links and marks. */
export function Line({ of }: { of: readonly Phrasing[] }): ReactNode {
  return inOrder(of.map(renderPhrasing));
}

const markTags = { strong: 'strong', emphasis: 'em', superscript: 'sup', subscript: 'sub' } as const;

function renderPhrasing(phrasing: Phrasing): ReactNode {
  switch (phrasing.type) {
    case 'text':
      return phrasing.value;
    case 'strong':
    case 'emphasis':
    case 'superscript':
    case 'subscript': {
      const Mark = markTags[phrasing.type];
      return (
        <Mark>
          <Line of={phrasing.children} />
        </Mark>
      );
    }
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
