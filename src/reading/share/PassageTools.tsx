import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { viSharing } from '../../language/viSharing.ts';
import { makeFocusable } from '../../ui/makeFocusable.ts';
import { Tool } from '../../ui/Tool.tsx';
import type { PassageOfferProps } from './PassageOffer.tsx';
import styles from './PassageTools.module.css';
import { quoteOf } from './quoteOf.ts';
import { sharePassage } from './share.tsx';
import { shareQuoteId } from './shareQuote.ts';
import { useBarPlace } from './useBarPlace.ts';
import { selectedRange, useSelectedRange } from './useSelectedRange.ts';

/** What can be done with the selected passage. It goes with the selection, or by Escape. */
export function PassageTools({ textId, actions }: PassageOfferProps) {
  const parts = partsOf(textId);
  const bar = useRef<HTMLDivElement>(null);
  const [outcome, tell] = useState<ReactNode>();
  const [passage, forget] = useSelectedRange(parts, outcome !== undefined);
  useBarPlace(bar, passage);

  useEffect(() => {
    if (!passage) return;
    tell(undefined);
    const leave = ({ key }: KeyboardEvent) => {
      // An open dialog is what Escape closes first.
      if (key !== 'Escape' || document.querySelector('dialog:modal')) return;
      if (bar.current?.contains(document.activeElement)) focusOn(passage);
      tell(undefined);
      forget();
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [passage, forget]);

  if (!passage) return null;
  const share = () => {
    const quote = quoteOf(selectedRange(parts) ?? passage, parts);
    if (quote) sharePassage(quote.text, quote.hash, tell);
  };
  return (
    <div ref={bar} className={styles.bar}>
      <Tool icon="share" id={shareQuoteId} onMouseDown={keepSelection} onClick={share}>
        {viSharing.shareQuote}
      </Tool>
      {actions?.(passage)}
      {outcome}
    </div>
  );
}

/** A selector of headline, standfirst and text. */
function partsOf(textId: string): string {
  return `h1, h1 ~ [lang], #${textId}`;
}

/** A press must not take the selection away. */
function keepSelection(event: MouseEvent): void {
  event.preventDefault();
}

/** The block that a passage begins in takes the focus, so that Tab goes on from there. */
function focusOn({ startContainer }: Range): void {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const block = element?.closest<HTMLElement>('p, li, figure, table, h1, h2, h3, h4');
  if (!block) return;
  makeFocusable(block);
  block.focus({ preventScroll: true });
}
