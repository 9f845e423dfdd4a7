/** The sides of a box in the window, in px. */
type Sides = Pick<DOMRectReadOnly, 'left' | 'right' | 'top' | 'bottom'>;

/** Whether any part of an element is within the viewport's height. */
export function isInViewport(element: Element): boolean {
  return isRectInView(element.getBoundingClientRect(), window.innerHeight);
}

/** Whether any part of a box stands in the height of a window that ends at `bottom`, in px. */
export function isRectInView(rect: Pick<Sides, 'top' | 'bottom'>, bottom: number): boolean {
  return rect.bottom > 0 && rect.top < bottom;
}

/** Whether two boxes have an area in common. */
export function rectsIntersect(a: Sides, b: Sides): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether something that floats lies over the focused element (WCAG 2.4.11), unless that is inside it. */
export function coversFocus(floating: Element): boolean {
  const focused = document.activeElement;
  if (!focused || floating.contains(focused) || focused === document.body) return false;
  return rectsIntersect(focused.getBoundingClientRect(), floating.getBoundingClientRect());
}
