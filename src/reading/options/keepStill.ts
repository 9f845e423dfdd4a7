import { onOptions } from './keptOptions.ts';

/**
 * Keeps the open options where they are while they set the page in other sizes, so that what is pressed stays under the
 * pointer: in letters as large as they were (styles/reading.css), beside a column that begins where it did.
 *
 * @returns lets them follow the page again
 */
export function keepStill(panel: HTMLElement, inMargin: boolean): () => void {
  const { documentElement: root } = document;
  root.style.setProperty('--opened-size', getComputedStyle(root).getPropertyValue('--size'));
  const rail = inMargin && panel.parentElement?.parentElement;
  if (rail) root.style.setProperty('--column-start', `${rail.getBoundingClientRect().right}px`);
  const forget = onOptions(() => {
    if (!rail) return undefined;
    const { top } = panel.getBoundingClientRect();
    // At the top of the page what is above the rail grows and shrinks too.
    return () => {
      const air = Number.parseFloat(getComputedStyle(rail).paddingBlockStart);
      root.style.setProperty('--rail-top', `${air + top - panel.getBoundingClientRect().top}px`);
    };
  });
  return () => {
    forget();
    for (const name of ['--opened-size', '--column-start', '--rail-top']) root.style.removeProperty(name);
  };
}
