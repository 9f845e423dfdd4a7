/**
 * The custom element that leads from a saved copy of a page to the original, first in each body. boot.ts defines it, and no
 * saved file carries that: in a copy it is not `:defined`, so it shows, and what needs a script does not (scriptless.css).
 */
export const savedCopyNotice = 'copy-notice';

/** Updates the address of the original after a navigation. */
export function setOriginalAddress(address: string): void {
  const link = document.querySelector<HTMLAnchorElement>(`${savedCopyNotice} a`);
  if (link) link.textContent = link.href = address;
}
