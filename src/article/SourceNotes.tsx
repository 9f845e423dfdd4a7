import { newspaperDate } from '../language/dates.ts';
import { viPage } from '../language/viPage.ts';
import { useWords } from '../language/words.ts';
import { site } from '../site.ts';
import styles from './ArticleBody.module.css';
import { languageOf } from './languageOf.ts';
import type { Article } from './schema.ts';

/**
 * The correction and the newspaper that an article comes from. They are news, so they close the text itself: readers' views
 * leave out what stands in a footer.
 */
export function SourceNotes({ article: { correction, source, inLanguage } }: { article: Article }) {
  const words = useWords();
  const page = languageOf(viPage.language);
  return (
    <>
      {correction && (
        <p {...page} className={styles.note}>
          <strong>{viPage.correction}</strong>
          {' ('}
          <time dateTime={correction.date}>{newspaperDate(words, correction.date, site.timeZone)}</time>
          {'): '}
          <span {...languageOf(inLanguage)}>{correction.text}</span>
        </p>
      )}
      {(source?.name || source?.url) && (
        <p {...page} className={styles.note}>
          {`${viPage.source} `}
          {source.url ? <a href={source.url}>{source.name ?? source.mark ?? source.url}</a> : source.name}
        </p>
      )}
    </>
  );
}
