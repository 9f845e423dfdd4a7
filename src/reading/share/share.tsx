import type { ReactNode } from 'react';
import { viSharing } from '../../language/viSharing.ts';
import { articleHere } from './articleHere.ts';
import { CopyByHand } from './CopyByHand.tsx';
import { Said } from './Said.tsx';

/** Shows what came of sharing beside the button: a sentence, what the reader copies by hand, or nothing any more. */
type Tell = (outcome: ReactNode) => void;

/** The article itself. */
export function shareLink(tell: Tell): Promise<void> {
  const { title, url } = articleHere();
  return share({ title, url }, url, viSharing.linkCopied, tell);
}

/** A passage of the article, with the hash that leads to it. */
export function sharePassage(passage: string, hash: string, tell: Tell): Promise<void> {
  const { title, url } = articleHere();
  const text = viSharing.quoted(passage);
  return share({ title, text, url: url + hash }, `${text} ${url}${hash}`, viSharing.quoteCopied, tell);
}

/**
 * Hands something to the system's share sheet; where there is none, to the clipboard; where that is forbidden, to the
 * reader. It is called within the press itself, which is when browsers allow the first two.
 */
async function share(data: ShareData, text: string, done: string, tell: Tell): Promise<void> {
  const untell = () => tell(undefined);
  untell();
  if (navigator.canShare?.(data)) {
    try {
      return await navigator.share(data);
    } catch (error) {
      // The reader has closed the sheet, or it is open still.
      if (error instanceof DOMException && /^(?:Abort|InvalidState)Error$/.test(error.name)) return;
    }
  }
  try {
    await navigator.clipboard.writeText(text);
    tell(<Said onGone={untell}>{done}</Said>);
  } catch {
    tell(<CopyByHand text={text} onClose={untell} />);
  }
}
