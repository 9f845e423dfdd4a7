import { viPage } from '../language/viPage.ts';
import { articleAddress } from './addresses.ts';
import styles from './References.module.css';
import type { BlockOf } from './schema.ts';

/** Something on another site, as a link: no third party is contacted before the reader asks for it. */
export function Embed({ embed }: { embed: BlockOf<'embed'> }) {
  return (
    <p id={embed.id} className={styles.reference}>
      <a href={embed.url}>{viPage.embedLink(embed.provider, embed.title)}</a>
    </p>
  );
}

/** Another article, here by its id or elsewhere by its address. */
export function Recommended({ recommended: { id, url, title } }: { recommended: BlockOf<'recommended'> }) {
  return (
    <p className={styles.reference}>
      {`${viPage.recommended}: `}
      {id ? <a href={articleAddress(id)}>{title}</a> : <a href={url}>{title}</a>}
    </p>
  );
}
