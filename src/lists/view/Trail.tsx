import { Fragment } from 'react';
import { listMessages } from '../../language/current/lists.ts';
import lists from './Lists.module.css';
import parts from './Parts.module.css';

/**
 * The way down to a list, above its title.
 *
 * @param props.steps what lies above it, the highest first; without a path it is words and no link
 */
export function Trail({ steps }: { steps: readonly (readonly [words: string, path?: string])[] }) {
  return (
    <nav aria-label={listMessages.trail} className={`${parts.kicker} ${lists.trail}`}>
      {steps.map(([words, path], index) => (
        <Fragment key={words}>
          {index > 0 && <span aria-hidden="true">›</span>}
          {path ? <a href={path}>{words}</a> : <span>{words}</span>}
        </Fragment>
      ))}
    </nav>
  );
}
