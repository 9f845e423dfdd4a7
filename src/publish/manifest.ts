import type { Publisher } from './metadata.ts';

/** Where the manifest lies. */
export const manifestAddress = '/manifest.webmanifest';

/** For the head of each page: what makes the site a thing that can be put on the home screen. */
export const installLinks = `<link rel="manifest" href="${manifestAddress}"><link rel="apple-touch-icon" href="/icon-maskable-512.png">`;

/** What an installed site is called and how it looks while it starts (W3C Web App Manifest). */
export function manifest({ name, description, language }: Publisher): string {
  return JSON.stringify({
    id: '/',
    name,
    short_name: name,
    description,
    lang: language,
    start_url: '/',
    scope: '/',
    display: 'standalone',
    // The paper, as in styles/tokens.css.
    theme_color: '#fffefb',
    background_color: '#fffefb',
    categories: ['news'],
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '/icon-512.png', type: 'image/png', sizes: '512x512' },
      { src: '/icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  });
}
