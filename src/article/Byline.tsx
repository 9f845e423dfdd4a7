import { inOrder } from '../ui/inOrder.ts';
import styles from './ArticleHeader.module.css';
import type { Article } from './schema.ts';

type Author = NonNullable<Article['author']>[number];

/** Who wrote it: `Minh An, phóng viên · Thu Hà`. */
export function Byline({ authors }: { authors: Author[] }) {
  return <p className={styles.byline}>{inOrder(authors.map(author))}</p>;
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
