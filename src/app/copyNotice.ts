/**
 * The element that tells the reader of a saved copy where the original is; the build puts it first into the body of each
 * page, hidden. The script in the head defines it, and it shows itself. Whether an element is defined is a state that no
 * saved file carries: so in a copy, whatever becomes of its scripts, the notice is seen and what needs a script is not
 * (styles/scriptless.css).
 */
export const copyNotice = 'copy-notice';

/** Lets the notice be ready for a copy that is saved of this page from here on. */
export function defineCopyNotice(): void {
  customElements.define(
    copyNotice,
    class extends HTMLElement {
      connectedCallback() {
        this.hidden = false;
      }
    },
  );
}

/** The link to the original. */
export function originalLink(): HTMLAnchorElement | null {
  return document.querySelector(`${copyNotice} a`);
}

/** After a link was followed the original is another page. */
export function nameOriginal(): void {
  const link = originalLink();
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  if (link) link.textContent = link.href = canonical?.href ?? window.location.href;
}
