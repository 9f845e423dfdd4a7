/**
 * The article of the page, as it says itself: by its headline, and the address that it counts as. That is taken for the
 * site that the reader is on, which may be another than the one that the build was told of.
 */
export function articleHere(): { title: string; url: string } {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const { pathname } = new URL(canonical?.href ?? window.location.href);
  return { title: document.querySelector('h1')?.textContent ?? document.title, url: window.location.origin + pathname };
}
