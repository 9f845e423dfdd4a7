import { useState } from 'react';
import { messages } from '../../language/current/core.ts';
import { savedPageMessages } from '../../language/current/savedPage.ts';
import { readStorage, writeStorage } from '../../ui/storage.ts';
import { inOrder, orders, parseOrder } from '../model/order.ts';
import { sizeOf } from '../model/size.ts';
import { SavedItem } from './SavedItem.tsx';
import styles from './SavedList.module.css';
import { useCanSave } from './useSaved.ts';
import { useSavedRows } from './useSavedRows.ts';

/** All that the reader saved for later: to read, sort, remove, and load again what the browser has thrown away. */
export function SavedList() {
  const isPossible = useCanSave();
  const { rows, remove, restore, loadAgain, message } = useSavedRows();
  const [order, setOrder] = useState(() => parseOrder(readStorage('saved-order')));
  const choose = (chosen: (typeof orders)[number]) => {
    writeStorage('saved-order', chosen);
    setOrder(chosen);
  };
  if (!isPossible || rows === 'forbidden') return <p className={styles.saved}>{savedPageMessages.blocked}</p>;
  if (!rows) return null;
  const listed = rows.filter(({ isRemoved }) => !isRemoved);
  const bytes = listed.reduce((sum, row) => sum + row.bytes, 0);
  return (
    <div className={styles.saved}>
      <p>
        {listed.length > 0
          ? savedPageMessages.summary(listed.length, savedPageMessages.size(...sizeOf(bytes)))
          : savedPageMessages.none}
      </p>
      <p className={styles.quiet}>{savedPageMessages.whereTheyLive}</p>
      <p role="status" className={styles.status}>
        {message.words}
      </p>
      <p role="alert">{message.failure}</p>
      {listed.length > 1 && (
        <fieldset className={styles.order}>
          <legend>{messages.sort}</legend>
          {orders.map((one) => (
            <button key={one} type="button" aria-pressed={one === order} onClick={() => choose(one)}>
              {savedPageMessages.order[one]}
            </button>
          ))}
        </fieldset>
      )}
      <ol>
        {inOrder(rows, order).map((row) => (
          <SavedItem
            key={row.article.id}
            row={row}
            onRemove={() => remove(row.article)}
            onUndo={() => restore(row.article)}
            onLoadAgain={() => loadAgain(row.article)}
          />
        ))}
      </ol>
    </div>
  );
}
