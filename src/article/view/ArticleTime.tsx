import { languageAttributes } from '../../language/languageAttributes.ts';

interface ArticleTimeProps {
  dateTime: string;
  /** Of the printed date, where it is not that of the page. */
  language: string | undefined;
  /** The date as the newspaper prints it. */
  children: string | undefined;
}

/** A date of an article, in the article's language. */
export function ArticleTime({ dateTime, language, children }: ArticleTimeProps) {
  return (
    <time dateTime={dateTime} {...(language && languageAttributes(language))}>
      {children}
    </time>
  );
}
