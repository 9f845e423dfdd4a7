import { iconPath, largeIconPath, maskableIconPath, smallIconPath, webAppManifestPath } from '../../paths.ts';
import { base } from '../../site.ts';
import { lightPaper } from '../../ui/paperColours.ts';
import type { SiteMetadata } from './openGraph.ts';

/** The head element for the icon; not in index.html, where the bundler would look for the file before it is drawn. */
export const iconLink = `<link rel="icon" href="${iconPath}" type="image/svg+xml">`;

/** Head elements that make the site installable. */
export const installLinks = `<link rel="manifest" href="${webAppManifestPath}"><link rel="apple-touch-icon" href="${maskableIconPath}">`;

/** The name, colours and icons of the installed site (W3C Web App Manifest). */
export function webAppManifest({ name, description, language }: SiteMetadata): string {
  return JSON.stringify({
    id: base,
    name,
    short_name: name,
    description,
    lang: language,
    start_url: base,
    scope: base,
    display: 'standalone',
    theme_color: lightPaper,
    background_color: lightPaper,
    categories: ['news'],
    icons: [
      { src: iconPath, type: 'image/svg+xml', sizes: 'any' },
      { src: smallIconPath, type: 'image/png', sizes: '192x192' },
      { src: largeIconPath, type: 'image/png', sizes: '512x512' },
      { src: maskableIconPath, type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  });
}
