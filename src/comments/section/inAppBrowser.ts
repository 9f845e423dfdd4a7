/** What the browsers inside other apps call themselves in the user agent, and how readers know these apps. */
const apps: [RegExp, string][] = [
  [/\bZalo/i, 'Zalo'],
  [/\bFB(?:AN|AV|_IAB)\b|Messenger/, 'Facebook'],
  [/\bInstagram\b/, 'Instagram'],
  [/musical_ly|BytedanceWebview/i, 'TikTok'],
];

/** The app whose built-in browser shows the page, if it is one that is known; these forget what is stored in them. */
export function inAppBrowser(userAgent: string): string | undefined {
  return apps.find(([mark]) => mark.test(userAgent))?.[1];
}
