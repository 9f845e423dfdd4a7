import type { ReactNode } from 'react';
import { savedPageMessages } from '../../language/current/savedPage.ts';
import { StatusMessage } from '../../ui/StatusMessage.tsx';
import { keepArticle } from '../store/keepArticle.ts';
import { getSaved, removeSaved } from '../store/savedStore.ts';
import { EndStatus } from './EndStatus.tsx';

/** After which saving says that it goes on, in ms. */
const slow = 300;

/** The articles that are being saved, by id; a press meanwhile takes that back. */
const underWay = new Map<string, symbol>();

/**
 * Saves an article for later, or takes that back, and shows beside the button how it went.
 *
 * @param atEnd whether the outcome may take room, and has a link to all that is saved
 * @param setOutcome shows it; undefined for nothing
 */
export async function toggleSaved(
  { id, headline }: { id: string; headline: string },
  atEnd: boolean,
  setOutcome: (outcome: ReactNode) => void,
): Promise<void> {
  const clear = () => setOutcome(undefined);
  const stay = () => {};
  const say = (words: string, onGone = clear) =>
    setOutcome(
      // By key: screen readers announce what comes into a region, and each message has its own time.
      atEnd ? (
        <EndStatus key={words} isSaved={words === savedPageMessages.stored}>
          {words}
        </EndStatus>
      ) : (
        <StatusMessage key={words} onGone={onGone}>
          {words}
        </StatusMessage>
      ),
    );
  if (underWay.delete(id) || getSaved().some((article) => article.id === id)) {
    removeSaved(id);
    return say(savedPageMessages.removed);
  }
  const press = Symbol(id);
  underWay.set(id, press);
  const isWanted = () => underWay.get(id) === press;
  const waiting = setTimeout(say, slow, savedPageMessages.saving, stay);
  const outcome = await keepArticle({ id, headline, at: Date.now() }, isWanted);
  clearTimeout(waiting);
  if (!isWanted()) return;
  underWay.delete(id);
  if (outcome === 'unwanted') clear();
  else if (outcome === 'saved') say(savedPageMessages.stored);
  else setOutcome(<p role="alert">{savedPageMessages.failure[outcome]}</p>);
}
