import { type ReactNode, useState } from 'react';
import { messages } from '../../language/current/core.ts';
import { savedMessages } from '../../language/current/saved.ts';
import { ToolButton } from '../../ui/ToolButton.tsx';
import { loadToggle } from './loadToggle.ts';
import { useCanSave, useIsSaved } from './useSaved.ts';

interface SaveButtonProps {
  id: string;
  headline: string;
  /** Whether it stands in a list, where its name has the headline. */
  compact?: boolean;
  /** Whether it says at length how it went, with a link to all that is saved. */
  atEnd?: boolean;
}

/**
 * Saves an article for later, or takes that back: its words say which. The code is prefetched on hover and focus. Where nothing
 * can be saved its place stays empty.
 */
export function SaveButton({ id, headline, compact, atEnd = false }: SaveButtonProps) {
  const [outcome, setOutcome] = useState<ReactNode>();
  const isSaved = useIsSaved(id);
  const isVoid = !useCanSave();
  const words = savedMessages[isSaved ? 'saved' : 'save'];
  const press = async () => {
    const toggle = await loadToggle();
    if (toggle) toggle({ id, headline }, atEnd, setOutcome);
    else setOutcome(<p role="alert">{messages.partMissing}</p>);
  };
  return (
    <>
      <ToolButton
        icon="bookmark"
        data-on={isSaved}
        data-void={isVoid}
        aria-label={compact ? `${words}: ${headline}` : undefined}
        onPointerOver={loadToggle}
        onFocus={loadToggle}
        onClick={press}
      >
        {words}
      </ToolButton>
      {outcome}
    </>
  );
}
