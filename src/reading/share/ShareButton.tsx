import { type ReactNode, useState } from 'react';
import { useWords } from '../../language/words.ts';
import { Tool } from '../../ui/Tool.tsx';
import { loadSharing, sharing } from './loadSharing.ts';

/** Shares the page's article. What that takes loads as the pointer or the focus comes near. */
export function ShareButton() {
  const words = useWords();
  const [outcome, tell] = useState<ReactNode>();
  const share = async () => {
    const { shareLink } = sharing ?? (await loadSharing()) ?? {};
    if (shareLink) shareLink(tell);
    else tell(<p role="alert">{words.partMissing}</p>);
  };
  return (
    <>
      <Tool icon="share" onPointerOver={loadSharing} onFocus={loadSharing} onClick={share}>
        {words.share}
      </Tool>
      {outcome}
    </>
  );
}
