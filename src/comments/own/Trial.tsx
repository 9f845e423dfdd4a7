import { useEffect, useRef, useState } from 'react';
import { useOwnWords } from '../../language/ownWords.ts';
import styles from './OwnComments.module.css';
import type { ImportPlan } from './planImport.ts';
import type { Refused } from './readAnnotationSet.ts';

interface TrialProps {
  /** Of the file. */
  name: string;
  plan: ImportPlan;
  refused: readonly Refused[];
  /** Loads the new comments, and with `replace` those too that differ from what is here. */
  onLoad: (replace: boolean) => void;
  onLeave: () => void;
}

/** How many refused items are named one by one. */
const named = 100;

/** What loading a file would do, before it is done. Takes the focus, because it is the answer to choosing the file. */
export function Trial({ name, plan, refused, onLoad, onLeave }: TrialProps) {
  const own = useOwnWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [replace, setReplace] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const count = plan.fresh.length + (replace ? plan.differing.length : 0);
  return (
    <div className={styles.trial}>
      <h3 ref={heading} tabIndex={-1}>
        <bdi>{own.trial(name)}</bdi>
      </h3>
      <ul>
        <li>{own.fresh(plan.fresh.length)}</li>
        <li>{own.same(plan.same.length)}</li>
        {plan.differing.length > 0 && (
          <li>
            {own.differing(plan.differing.length)}
            <label>
              <input type="checkbox" onChange={(event) => setReplace(event.currentTarget.checked)} /> {own.replace}
            </label>
          </li>
        )}
        {refused.length > 0 && (
          <li>
            <details>
              <summary>{own.refused(refused.length)}</summary>
              <ul>
                {refused.slice(0, named).map(({ place, reason, excerpt }) => (
                  <li key={place}>
                    <bdi>{own.refusal(place, own.refusalReason[reason], excerpt)}</bdi>
                  </li>
                ))}
                {refused.length > named && <li>{own.moreRefused(refused.length - named)}</li>}
              </ul>
            </details>
          </li>
        )}
      </ul>
      <p className={styles.buttons}>
        {count > 0 ? (
          <button type="button" onClick={() => onLoad(replace)}>
            {own.loadThese(count)}
          </button>
        ) : (
          plan.differing.length === 0 && <span>{own.nothingToLoad}</span>
        )}
        <button type="button" onClick={onLeave}>
          {own.notNow}
        </button>
      </p>
    </div>
  );
}
