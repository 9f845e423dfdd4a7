/**
 * The element that tells the reader of a saved copy where the original is; the build puts it first into the body of each
 * page, hidden. The script in the head defines it (src/boot.ts), and lets it be saved with what the page has become. Whether an
 * element is defined is a state that no saved file carries: so in a copy, whatever becomes of its scripts, the notice is seen
 * and what needs a script is not (styles/scriptless.css).
 */
export const copyNotice = 'copy-notice';

/** After a link was followed the original is another page. */
export function nameOriginal(address: string): void {
  const link = document.querySelector<HTMLAnchorElement>(`${copyNotice} a`);
  if (link) link.textContent = link.href = address;
}
