/** Runs in a page: whether React has taken over an element, on which it then leaves its mark. */
export function isTakenOver(element: Element): boolean {
  return Object.keys(element).some((name) => name.startsWith('__reactFiber'));
}
