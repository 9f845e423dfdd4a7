/** In the window's lowest part floats the way to the top: so high, in the letters of the page. */
const floatingLink = 6;

/** Between the bar and what it stands beside, in px. */
const air = 16;

/**
 * Puts the bar where it hides nothing: into the margin at the height of the passage's end; where that has no room, into
 * the lower corner, or the upper one when the passage or what has the focus stands there.
 */
export function placeBar(bar: HTMLElement, passage: Range): void {
  bar.dataset.at = 'margin';
  const column = bar.offsetParent;
  if (!column) return;
  const beside = column.getBoundingClientRect();
  const { width, height } = bar.getBoundingClientRect();
  if (document.documentElement.clientWidth - beside.right > width + air) {
    const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const end = [...passage.getClientRects()].at(-1) ?? passage.getBoundingClientRect();
    const lowest = window.innerHeight - floatingLink * letter - height;
    const inSight = end.bottom > 0 && end.top < window.innerHeight;
    const top = inSight ? Math.min(end.top, lowest) : end.top;
    bar.style.insetBlockStart = `${top - beside.top}px`;
    return;
  }
  bar.style.insetBlockStart = '';
  bar.dataset.at = 'bottom';
  if (hides(bar, passage)) bar.dataset.at = 'top';
  if (hides(bar, passage)) bar.dataset.at = 'bottom';
}

function hides(bar: HTMLElement, passage: Range): boolean {
  const place = bar.getBoundingClientRect();
  const focused = document.activeElement;
  const others = [...passage.getClientRects()];
  if (focused && focused !== document.body && !bar.contains(focused)) others.push(focused.getBoundingClientRect());
  return others.some(
    ({ left, right, top, bottom }) =>
      left < place.right && place.left < right && top < place.bottom && place.top < bottom,
  );
}
