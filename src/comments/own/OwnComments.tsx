import { Fragment, useEffect, useMemo, useRef, useState } from 'react';
import { useOwnWords } from '../../language/ownWords.ts';
import { useWords } from '../../language/words.ts';
import { filesId } from '../addresses.ts';
import { inAppBrowser } from '../section/inAppBrowser.ts';
import { onChange } from '../store/changes.ts';
import { DraftList } from './DraftList.tsx';
import { EraseAll } from './EraseAll.tsx';
import { groupByArticle } from './groups.ts';
import { LoadFile } from './LoadFile.tsx';
import styles from './OwnComments.module.css';
import { SaveButtons } from './SaveButtons.tsx';
import { SearchableList } from './SearchableList.tsx';
import { useOwnComments } from './useOwnComments.ts';

interface OwnCommentsProps {
  /** The path of an article. */
  addressOf: (articleId: string) => string;
}

/** All of the reader's comments: to search, to take away as a file and bring back, to erase. */
export function OwnComments({ addressOf }: OwnCommentsProps) {
  const words = useWords();
  const own = useOwnWords();
  const state = useOwnComments();
  const [said, setSaid] = useState('');
  const [app, setApp] = useState<string>();
  // Known to the browser only, so not to the HTML that it must agree with at first.
  useEffect(() => setApp(inAppBrowser(navigator.userAgent)), []);
  // What was searched for, chosen or thrown away goes with all else, in every tab.
  const [erasings, setErasings] = useState(0);
  useEffect(
    () =>
      onChange((change) => {
        if (change !== 'erased') return;
        setErasings((times) => times + 1);
        setSaid('');
      }),
    [],
  );
  const files = useRef<HTMLHeadingElement>(null);
  const ready = state.status === 'ready' ? state : undefined;
  const isReady = ready !== undefined;
  const items = ready?.items;
  const byId = useMemo(() => new Map(items?.map(({ comment }) => [comment.id, comment])), [items]);
  // The browser looks for the place before it is there.
  useEffect(() => {
    if (isReady && window.location.hash === `#${filesId}`) files.current?.focus();
  }, [isReady]);
  const groups = () =>
    groupByArticle(
      (ready?.items ?? []).map(({ comment }) => comment),
      ready?.headlines ?? new Map(),
    );
  return (
    <div className={styles.own}>
      <p>{own.whereTheyLive}</p>
      {app && <p className={styles.quiet}>{words.inApp(app)}</p>}
      <p role="status" className={styles.said}>
        {said}
      </p>
      {state.status === 'loading' && <p className={styles.quiet}>{own.loading(state.count)}</p>}
      <p role="alert" className={styles.failure}>
        {state.status !== 'loading' && state.problem && words.storeProblem[state.problem]}
      </p>
      {ready && (
        <Fragment key={erasings}>
          {ready.damaged > 0 && <p className={styles.failure}>{own.damaged(ready.damaged)}</p>}
          <SearchableList
            items={ready.items}
            byId={byId}
            headlines={ready.headlines}
            addressOf={addressOf}
            onSaid={setSaid}
          />
          <DraftList
            drafts={ready.drafts}
            byId={byId}
            headlines={ready.headlines}
            addressOf={addressOf}
            onSaid={setSaid}
          />
          <section className={`${styles.section} ${styles.onScreen}`}>
            <h2 id={filesId} ref={files} tabIndex={-1}>
              {own.files}
            </h2>
            <SaveButtons groups={groups} disabled={ready.items.length === 0} onSaid={setSaid} />
            <LoadFile here={byId} onSaid={setSaid} />
          </section>
        </Fragment>
      )}
      {ready && (
        <EraseAll groups={groups} comments={ready.items.length} drafts={ready.drafts.length} onSaid={setSaid} />
      )}
    </div>
  );
}
