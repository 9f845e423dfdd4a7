import { useEffect, useState } from 'react';
import { areSameStories, storyElements, storySelector } from './storyElements.ts';

/**
 * The stories of the page.
 *
 * @param follows whether they come and go: then each change of the page's elements is looked at, for stories alone
 */
export function useStoryElements(follows: boolean) {
  const [stories, setStories] = useState(storyElements);
  useEffect(() => {
    const main = follows && document.querySelector('main');
    if (!main) return;
    const observer = new MutationObserver((changes) => {
      if (!changes.some(concernsStories)) return;
      const found = storyElements();
      setStories((known) => (areSameStories(known, found) ? known : found));
    });
    observer.observe(main, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [follows]);
  return stories;
}

function concernsStories({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some(
    (node) => node instanceof Element && (node.matches(storySelector) || node.querySelector(storySelector)),
  );
}
