import { type MouseEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { textId } from '../../ids.ts';
import { sharingMessages } from '../../language/current/sharing.ts';
import { articleHead } from '../../text/textBlock.ts';
import { makeFocusable } from '../../ui/makeFocusable.ts';
import * as shortcutKeys from '../../ui/shortcutKeys.ts';
import { ToolButton } from '../../ui/ToolButton.tsx';
import { createQuote } from './createQuote.ts';
import styles from './SelectionToolbar.module.css';
import { sharePassage } from './share.tsx';
import { selectedRange, useSelectedRange } from './useSelectedRange.ts';
import { useToolbarPosition } from './useToolbarPosition.ts';

/** Headline, standfirst and text. */
const parts = `${articleHead}, #${textId}`;

/** The actions on the selected passage, shown until the selection collapses or Escape is pressed. */
export function SelectionToolbar() {
  const bar = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<ReactNode>();
  const [passage, dismiss] = useSelectedRange(parts, bar, outcome !== undefined);
  useToolbarPosition(bar, passage);

  // Before the button can be pressed: the outcome of a press must not be cleared.
  useLayoutEffect(() => {
    if (!passage) return;
    setOutcome(undefined);
    const closeByEscape = ({ key }: KeyboardEvent) => {
      // Escape closes an open dialog first.
      if (key !== 'Escape' || document.querySelector('dialog:modal')) return;
      if (bar.current?.contains(document.activeElement)) focusOn(passage);
      setOutcome(undefined);
      dismiss();
    };
    window.addEventListener('keydown', closeByEscape);
    return () => window.removeEventListener('keydown', closeByEscape);
  }, [passage, dismiss]);

  if (!passage) return null;
  const share = () => {
    const text = document.getElementById(textId);
    const quote = text && createQuote(selectedRange(parts) ?? passage, text);
    if (quote) sharePassage(quote.text, quote.hash, setOutcome);
  };
  return (
    <div ref={bar} className={styles.bar} data-scripted="">
      <ToolButton icon="share" aria-keyshortcuts={shortcutKeys.share} onMouseDown={keepSelection} onClick={share}>
        {sharingMessages.shareQuote}
      </ToolButton>
      {outcome}
    </div>
  );
}

/** A press on the button must not collapse the selection. */
function keepSelection(event: MouseEvent): void {
  event.preventDefault();
}

/** Focuses the block that the passage begins in, so that Tab goes on from there. */
function focusOn({ startContainer }: Range): void {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const block = element?.closest<HTMLElement>('p, li, figure, table, h1, h2, h3, h4');
  if (!block) return;
  makeFocusable(block);
  block.focus({ preventScroll: true });
}
