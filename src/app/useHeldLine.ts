import { useEffect } from 'react';
import { holdLine } from '../navigation/textPlace.ts';
import { onOptions } from '../reading/options/keptOptions.ts';

/** Keeps the line that is being read in its place when the reading options set the text in another way. */
export function useHeldLine(textId: string): void {
  useEffect(
    () =>
      onOptions(() => {
        const text = document.getElementById(textId);
        return text ? holdLine(text) : undefined;
      }),
    [textId],
  );
}
