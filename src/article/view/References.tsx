import { pageMessages } from '../../language/current/page.ts';
import { pageLanguage } from '../../language/pageLanguage.ts';
import { articlePath } from '../../paths.ts';
import type { BlockOf } from '../schema/articleSchema.ts';
import styles from './References.module.css';

/** An embed as a plain link: no third party is contacted before the reader follows it. */
export function Embed({ embed }: { embed: BlockOf<'embed'> }) {
  return (
    <p id={embed.id} className={styles.reference}>
      <a href={embed.url}>{pageMessages.embedLink(embed.provider, embed.title)}</a>
    </p>
  );
}

/** A recommended article, on this site by its id or elsewhere by its URL. */
export function Recommended({ recommended: { id, url, title } }: { recommended: BlockOf<'recommended'> }) {
  return (
    <p className={styles.reference}>
      <span {...pageLanguage}>{`${pageMessages.recommended}: `}</span>
      {id ? <a href={articlePath(id)}>{title}</a> : <a href={url}>{title}</a>}
    </p>
  );
}
