import { subscribeToOptions } from './optionsStore.ts';

/**
 * Freezes size and position of the open panel while its options change the layout, so that a control stays under the
 * pointer (styles/reading.css).
 *
 * @param button opens the panel, and stands above it in the margin
 * @returns unfreezes it
 */
export function freezePanel(button: HTMLElement, inMargin: boolean): () => void {
  const { documentElement: root } = document;
  root.style.setProperty('--opened-size', getComputedStyle(root).getPropertyValue('--size'));
  const rail = inMargin ? button.parentElement?.parentElement : undefined;
  const column = rail?.offsetParent;
  if (column) root.style.setProperty('--column-start', getComputedStyle(column).marginInlineStart);
  const unsubscribe = subscribeToOptions(() => {
    if (!rail) return undefined;
    const { top } = button.getBoundingClientRect();
    // At the top of the page the content above the rail is resized too.
    return () => {
      const padding = Number.parseFloat(getComputedStyle(rail).paddingBlockStart);
      root.style.setProperty('--rail-top', `${padding + top - button.getBoundingClientRect().top}px`);
    };
  });
  return () => {
    unsubscribe();
    for (const name of ['--opened-size', '--column-start', '--rail-top']) root.style.removeProperty(name);
  };
}
