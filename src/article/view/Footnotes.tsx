import { footnoteAnchor, footnoteReferenceAnchor } from '../../ids.ts';
import { pageMessages } from '../../language/current/page.ts';
import { pageLanguage } from '../../language/pageLanguage.ts';
import { language } from '../../site.ts';
import type { PageBlockOf } from '../model/pageArticle.ts';
import styles from './Footnotes.module.css';
import { Line } from './Line.tsx';

/** The footnotes after the text, numbered in the order of the file, each with a backlink. */
export function Footnotes({ footnotes }: { footnotes: PageBlockOf<'footnotes'> }) {
  return (
    <section id={footnotes.id} className={styles.footnotes}>
      <h2 {...pageLanguage}>{pageMessages.footnotes}</h2>
      <ol>
        {footnotes.children.map(({ id, children }, index) => (
          <li key={id} id={footnoteAnchor(id)} tabIndex={-1}>
            <Line of={children} />{' '}
            <a
              href={`#${footnoteReferenceAnchor(id)}`}
              lang={language}
              aria-label={pageMessages.footnoteBack(index + 1)}
            >
              ↑
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
