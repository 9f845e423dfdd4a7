import type { ReactNode } from 'react';
import { sharingMessages } from '../../language/current/sharing.ts';
import { writeClipboard } from '../../ui/clipboard.ts';
import { StatusMessage } from '../../ui/StatusMessage.tsx';
import { openShareSheet } from '../../ui/shareSheet.ts';
import { ManualCopyDialog } from './ManualCopyDialog.tsx';

/**
 * Shows the outcome of sharing beside the button: a status message, the dialog for copying by hand, null while it is under way,
 * or undefined for nothing.
 */
type SetOutcome = (outcome: ReactNode) => void;

/** Shares the article. */
export function shareLink(setOutcome: SetOutcome): Promise<void> {
  const { title, url } = currentArticle();
  return share({ title, url }, url, sharingMessages.linkCopied, setOutcome);
}

/** Shares a passage of the article, with the hash that leads to it. */
export function sharePassage(passage: string, hash: string, setOutcome: SetOutcome): Promise<void> {
  const { title, url } = currentArticle();
  const text = sharingMessages.quoted(passage);
  return share({ title, text, url: url + hash }, `${text} ${url}${hash}`, sharingMessages.quoteCopied, setOutcome);
}

/**
 * Shares by the system's share sheet, else by the clipboard, else by hand. Must be called within the press itself, which is
 * when browsers allow the first two.
 */
async function share(data: ShareData, text: string, done: string, setOutcome: SetOutcome): Promise<void> {
  const clear = () => setOutcome(undefined);
  setOutcome(null);
  if (navigator.canShare?.(data) && (await openShareSheet(data)) !== 'failed') return clear();
  const isCopied = await writeClipboard(text);
  setOutcome(
    isCopied ? <StatusMessage onGone={clear}>{done}</StatusMessage> : <ManualCopyDialog text={text} onClose={clear} />,
  );
}

/** The article of the page: its headline, and its canonical path on the origin that the reader is on. */
function currentArticle(): { title: string; url: string } {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const { pathname } = new URL(canonical?.href ?? window.location.href);
  return { title: document.querySelector('h1')?.textContent ?? document.title, url: window.location.origin + pathname };
}
