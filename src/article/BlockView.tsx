import type { ReactNode } from 'react';
import { inOrder } from '../ui/inOrder.ts';
import styles from './BlockView.module.css';
import { Figure } from './Figure.tsx';
import { Footnotes } from './Footnotes.tsx';
import { Line } from './Line.tsx';
import { Paragraph } from './Paragraph.tsx';
import { Blockquote, Pullquote } from './Quotes.tsx';
import { Embed, Recommended } from './References.tsx';
import type { Block } from './schema.ts';
import { Table } from './Table.tsx';

/** The heading levels of the text: the headline is h1, so a chapter is h2. */
const headingTags = { chapter: 'h2', subheading: 'h3', label: 'h4' } as const;

interface BlockViewProps {
  block: Block;
  /** From 1, where the block is a photo. */
  photoNumber: number;
}

/** One block of the text. Whatever the schema lets through has its form here: the switch is exhaustive. */
export function BlockView({ block, photoNumber }: BlockViewProps): ReactNode {
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
          {inOrder(block.children.map(listItem))}
        </List>
      );
    }
    case 'blockquote':
      return <Blockquote quote={block} />;
    case 'pullquote':
      return <Pullquote quote={block} />;
    case 'figure':
      return <Figure figure={block} number={photoNumber} />;
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

function listItem({ children }: { children: Parameters<typeof Line>[0]['of'] }) {
  return (
    <li>
      <Line of={children} />
    </li>
  );
}
