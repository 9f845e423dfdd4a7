import type { ReactNode } from 'react';
import { staticChildren } from '../../ui/staticChildren.ts';
import type { PagePhrasing } from '../model/pageArticle.ts';
import { FootnoteReference } from './FootnoteReference.tsx';

/** A line of text with its emphasis, links and marks. */
export function Line({ of }: { of: readonly PagePhrasing[] }): ReactNode {
  return staticChildren(of.map(renderPhrasing));
}

const markTags = { strong: 'strong', emphasis: 'em', superscript: 'sup', subscript: 'sub' } as const;

function renderPhrasing(phrasing: PagePhrasing): ReactNode {
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
      return <FootnoteReference id={phrasing.id} number={phrasing.number} />;
    default:
      return phrasing satisfies never;
  }
}
