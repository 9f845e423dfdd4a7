import { viPage } from '../language/viPage.ts';
import styles from './Footnotes.module.css';
import { Line } from './Line.tsx';
import { footnoteAnchor, referenceAnchor } from './notes.ts';
import type { BlockOf } from './schema.ts';

/** The notes at the foot of the text, numbered in the order they are written, each with the way back. */
export function Footnotes({ footnotes }: { footnotes: BlockOf<'footnotes'> }) {
  return (
    <section id={footnotes.id} className={styles.footnotes}>
      <h2>{viPage.footnotes}</h2>
      <ol>
        {footnotes.children.map(({ id, children }, index) => (
          <li key={id} id={footnoteAnchor(id)} tabIndex={-1}>
            <Line of={children} />{' '}
            <a href={`#${referenceAnchor(id)}`} aria-label={viPage.footnoteBack(index + 1)}>
              ↑
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
