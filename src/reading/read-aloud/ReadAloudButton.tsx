import { missingReadAloudId } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import { PanelButton } from '../../ui/PanelButton.tsx';
import * as shortcutKeys from '../../ui/shortcutKeys.ts';

const loadPlayer = () => import('./Player.tsx').then(({ Player }) => Player);

/** The button that opens the player. */
export function ReadAloudButton() {
  return (
    <PanelButton icon="listen" shortcut={shortcutKeys.listen} errorId={missingReadAloudId} load={loadPlayer}>
      {messages.listen}
    </PanelButton>
  );
}
