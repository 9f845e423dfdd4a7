/** The article of the page: its headline, and its canonical path on the origin that the reader is on. */
export function currentArticle(): { title: string; url: string } {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const { pathname } = new URL(canonical?.href ?? window.location.href);
  return { title: document.querySelector('h1')?.textContent ?? document.title, url: window.location.origin + pathname };
}
