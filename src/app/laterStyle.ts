import { laterStyleId } from '../ids.ts';

/**
 * Applies the style sheet that a list of articles has not in its HTML: what articles and comments look like, which is needed once
 * a link is followed. Documents of other kinds have all of it.
 *
 * @returns once it is applied; rejects where it cannot be had
 */
export async function applyLaterStyle(): Promise<void> {
  const link = document.getElementById(laterStyleId);
  if (!(link instanceof HTMLLinkElement)) return;
  if (!link.sheet)
    await new Promise((settle, fail) => {
      link.addEventListener('load', settle);
      link.addEventListener('error', fail);
    });
  link.media = 'all';
}
