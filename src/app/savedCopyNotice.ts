import { savedCopyNotice } from '../ids.ts';

/** Updates the address of the original after a navigation. */
export function setOriginalAddress(address: string): void {
  const link = document.querySelector<HTMLAnchorElement>(`${savedCopyNotice} a`);
  if (link) link.textContent = link.href = address;
}
