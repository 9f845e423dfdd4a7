import { viPage } from '../language/viPage.ts';
import styles from './Contents.module.css';
import type { Chapter } from './chapters.ts';
import { languageOf } from './languageOf.ts';

/** So many lines stand open; a longer list waits folded, so that the text begins on the first screen. */
const mostOpen = 8;

/** The chapters of an article, each a plain link to its heading. */
export function Contents({ chapters, language }: { chapters: readonly Chapter[]; language: string }) {
  return (
    chapters[0] && (
      <nav className={styles.contents} aria-labelledby="muc-luc">
        <details open={chapters.length <= mostOpen}>
          <summary id="muc-luc">{viPage.contents}</summary>
          <ol {...languageOf(language)}>
            {chapters.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </details>
      </nav>
    )
  );
}
