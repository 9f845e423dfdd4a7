import { contentsId } from '../../ids.ts';
import { pageMessages } from '../../language/current/page.ts';
import { languageAttributes } from '../../language/languageAttributes.ts';
import type { Chapter } from '../model/pageArticle.ts';
import styles from './Contents.module.css';

/** A longer list is collapsed at first, so that the text begins on the first screen. */
const mostOpen = 8;

/** The chapters of an article, each a plain link to its heading; nothing where an article has no list of them. */
export function Contents({ chapters, language }: { chapters: readonly Chapter[] | undefined; language: string }) {
  if (!chapters) return null;
  return (
    <nav className={styles.contents} aria-labelledby={contentsId}>
      <details open={chapters.length <= mostOpen}>
        <summary id={contentsId}>{pageMessages.contents}</summary>
        <ol {...languageAttributes(language)}>
          {chapters.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
