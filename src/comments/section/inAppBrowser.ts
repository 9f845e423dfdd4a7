import { useSyncExternalStore } from 'react';

/** Marks in the user agents of browsers inside other apps, and the names by which readers know these apps. */
const apps: [RegExp, string][] = [
  [/\bZalo/i, 'Zalo'],
  [/\bFB(?:AN|AV|_IAB)\b|Messenger/, 'Facebook'],
  [/\bInstagram\b/, 'Instagram'],
  [/musical_ly|BytedanceWebview/i, 'TikTok'],
];

/** The app whose built-in browser this user agent names, if it is a known one; these forget what pages store. */
export function inAppBrowser(userAgent: string): string | undefined {
  return apps.find(([mark]) => mark.test(userAgent))?.[1];
}

/** The app in whose browser the page is open; undefined on the server and while hydrating. */
export function useInAppBrowser(): string | undefined {
  const neverChanges = () => () => {};
  return useSyncExternalStore(
    neverChanges,
    () => inAppBrowser(navigator.userAgent),
    () => undefined,
  );
}
