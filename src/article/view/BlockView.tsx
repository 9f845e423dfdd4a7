import type { ReactNode } from 'react';
import { staticChildren } from '../../ui/staticChildren.ts';
import type { PageBlock, PagePhrasing } from '../model/pageArticle.ts';
import styles from './BlockView.module.css';
import { Figure } from './Figure.tsx';
import { Footnotes } from './Footnotes.tsx';
import { Line } from './Line.tsx';
import { Paragraph } from './Paragraph.tsx';
import { Blockquote, Pullquote } from './Quotes.tsx';
import { Embed, Recommended } from './References.tsx';
import { Table } from './Table.tsx';

/** The heading levels of the text: the headline is h1, so a chapter is h2. */
const headingTags = { chapter: 'h2', subheading: 'h3', label: 'h4' } as const;

/** One block of the text. The switch is exhaustive: every type of the schema renders. */
export function BlockView({ block }: { block: PageBlock }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <Paragraph paragraph={block} />;
    case 'heading': {
      const Heading = headingTags[block.level];
      return (
        <Heading id={block.id} tabIndex={block.level === 'chapter' ? -1 : undefined}>
          <Line of={block.children} />
        </Heading>
      );
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List id={block.id} className={styles.list}>
          {staticChildren(block.children.map(listItem))}
        </List>
      );
    }
    case 'blockquote':
      return <Blockquote quote={block} />;
    case 'pullquote':
      return <Pullquote quote={block} />;
    case 'figure':
      return <Figure figure={block} />;
    case 'thematic-break':
      return <hr id={block.id} className={styles.break} />;
    case 'table':
      return <Table table={block} />;
    case 'embed':
      return <Embed embed={block} />;
    case 'recommended':
      return <Recommended recommended={block} />;
    case 'footnotes':
      return <Footnotes footnotes={block} />;
    default:
      return block satisfies never;
  }
}

function listItem({ children }: { children: readonly PagePhrasing[] }) {
  return (
    <li>
      <Line of={children} />
    </li>
  );
}
