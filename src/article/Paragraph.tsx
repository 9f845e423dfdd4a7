import type { ReactNode } from 'react';
import { Line } from './Line.tsx';
import styles from './Paragraph.module.css';
import type { BlockOf } from './schema.ts';

interface ParagraphProps {
  paragraph: BlockOf<'paragraph'>;
  /** What the first paragraph begins with. */
  lead?: ReactNode;
  /** Whether the text ends with it. */
  closing?: boolean;
}

/** A paragraph of the text. The one that closes it ends in a small red square. */
export function Paragraph({ paragraph, lead, closing = false }: ParagraphProps) {
  return (
    <p id={paragraph.id} className={closing ? styles.closing : undefined}>
      {lead}
      <Line of={paragraph.children} />
    </p>
  );
}
