import { languageAttributes } from '../../language/languageAttributes.ts';
import { staticChildren } from '../../ui/staticChildren.ts';
import type { Article } from '../schema/articleSchema.ts';
import styles from './ArticleHeader.module.css';

type Author = NonNullable<Article['author']>[number];

/** The authors with their roles: `Minh An, phóng viên · Thu Hà`. */
export function Byline({ authors, language }: { authors: Author[]; language: string }) {
  return (
    <p className={styles.byline}>
      <span {...languageAttributes(language)}>{staticChildren(authors.map(author))}</span>
    </p>
  );
}

function author({ name, role, url }: Author, index: number) {
  return (
    <>
      {index > 0 && ' · '}
      {url ? <a href={url}>{name}</a> : name}
      {role && `, ${role}`}
    </>
  );
}
