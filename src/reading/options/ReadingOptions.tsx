import { missingOptionsId } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import { PanelButton } from '../../ui/PanelButton.tsx';
import * as shortcutKeys from '../../ui/shortcutKeys.ts';

const loadPanel = () => import('./ReadingPanel.tsx').then(({ ReadingPanel }) => ReadingPanel);

/** The button that opens the reading options. */
export function ReadingOptions() {
  return (
    <PanelButton icon="options" shortcut={shortcutKeys.options} errorId={missingOptionsId} load={loadPanel}>
      {messages.readingOptions}
    </PanelButton>
  );
}
