import { coversFocus, isRectInView, rectsIntersect } from '../../ui/rects.ts';

/** The height at the foot of the window that the floating link to the top takes, in rem. */
const floatingLink = 6;

/** The gap between the toolbar and the column, in px. */
const gap = 16;

/**
 * Puts the toolbar where it hides nothing: into the margin at the end of the passage; where that has no room, along the
 * foot of the window, or along its head when the passage or the focus is at the foot.
 */
export function positionToolbar(bar: HTMLElement, passage: Range): void {
  bar.dataset.at = 'margin';
  const column = bar.offsetParent;
  if (!column) return;
  const beside = column.getBoundingClientRect();
  const { left, right, height } = bar.getBoundingClientRect();
  // The margin is at the left where the language runs from the right.
  if (left > gap && document.documentElement.clientWidth - right > gap) {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const end = [...passage.getClientRects()].at(-1) ?? passage.getBoundingClientRect();
    const lowest = window.innerHeight - floatingLink * rem - height;
    const top = isRectInView(end, window.innerHeight) ? Math.min(end.top, lowest) : end.top;
    bar.style.insetBlockStart = `${top - beside.top}px`;
    return;
  }
  bar.style.insetBlockStart = '';
  bar.dataset.at = 'bottom';
  if (hides(bar, passage)) bar.dataset.at = 'top';
  if (hides(bar, passage)) bar.dataset.at = 'bottom';
}

function hides(bar: HTMLElement, passage: Range): boolean {
  const box = bar.getBoundingClientRect();
  return coversFocus(bar) || [...passage.getClientRects()].some((line) => rectsIntersect(line, box));
}
