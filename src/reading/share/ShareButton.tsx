import { type ReactNode, useState } from 'react';
import { messages } from '../../language/current/core.ts';
import { ToolButton } from '../../ui/ToolButton.tsx';
import { loadSharing, sharing } from './loadSharing.ts';

/**
 * Shares the article; the code is prefetched on hover and focus.
 *
 * @param props.shortcut its `aria-keyshortcuts`
 */
export function ShareButton({ shortcut }: { shortcut?: string }) {
  const [outcome, setOutcome] = useState<ReactNode>();
  const share = async () => {
    const { shareLink } = sharing ?? (await loadSharing()) ?? {};
    if (shareLink) shareLink(setOutcome);
    else setOutcome(<p role="alert">{messages.partMissing}</p>);
  };
  return (
    <>
      <ToolButton
        icon="share"
        aria-keyshortcuts={shortcut}
        onPointerOver={loadSharing}
        onFocus={loadSharing}
        onClick={share}
      >
        {messages.share}
      </ToolButton>
      {outcome}
    </>
  );
}
