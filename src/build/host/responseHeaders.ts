import { assetsFolder, photosFolder, searchIndexFolder } from '../../paths.ts';
import { contentSecurityPolicy, type InlineTexts } from './contentSecurityPolicy.ts';

/** A response header. */
export type Header = readonly [name: string, value: string];

/** Other sites do not learn the page that a link was followed from. Also a `meta` element, for hosts without headers. */
export const referrerPolicy = 'same-origin';

/**
 * What a page may ask the browser for; what it does not use is off, for the page and for whatever it could ever hold. A name
 * that a browser does not know on every system is a warning in its console, so `web-share`, which is the page's own
 * anyway, and `bluetooth` are not here.
 */
const used = ['clipboard-write'];
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** For files with a content hash in their name. */
export const immutable = 'public, max-age=31536000, immutable';
/** For all others: stored, but revalidated on each use. */
export const revalidate = 'no-cache';

/**
 * What every response of the site carries, an error too, besides `cache-control`; `headersAt` says what differs. The one
 * source of the files for hosts, and through them of the preview server.
 *
 * @param inline the texts inside all pages of the site
 * @param origin of the site; one on https tells browsers to ask by https only
 */
export function securityHeaders(inline: InlineTexts, origin: string): Header[] {
  const permissions = [...used.map((name) => `${name}=(self)`), ...unused.map((name) => `${name}=()`)];
  return [
    ['Content-Security-Policy', [...contentSecurityPolicy(inline), "frame-ancestors 'none'"].join('; ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    // Readers of feeds show photos on pages of their own; of one path hosts cannot say otherwise (headersFile.ts).
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ['Permissions-Policy', permissions.join(', ')],
    ['Referrer-Policy', referrerPolicy],
    ...(origin.startsWith('https:') ? [['Strict-Transport-Security', 'max-age=31536000'] as const] : []),
    ['X-Content-Type-Options', 'nosniff'],
  ];
}

/** The folders of files with a content hash in their name. */
export const hashedFolders = [assetsFolder, photosFolder, searchIndexFolder];

/** `Cache-Control` of what is found at a path. */
export function cacheControl(pathname: string): string {
  return hashedFolders.some((folder) => pathname.startsWith(folder)) ? immutable : revalidate;
}

/**
 * What a photo says in place of the site's policy. Opened by itself it stands in a page of the browser's own, whose style
 * the site's policy would forbid (Chromium); there is nothing in it that could load or run. Netlify and Cloudflare cannot
 * say so without joining it to the site's own: there Chromium notes a violation in the console, and shows the photo.
 */
export const picturePolicy =
  "script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** Paths of photos. A drawing (SVG) can have scripts, so it is under the site's policy. */
export const pictureEnding = '\\.(?:avif|jpe?g|png|webp)$';

/**
 * All headers of what is found at a path.
 *
 * @param headers those of every response
 */
export function headersAt(pathname: string, headers: readonly Header[]): Header[] {
  const isPicture = new RegExp(pictureEnding, 'u').test(pathname);
  return [
    ...headers.map(
      ([name, value]): Header => [name, isPicture && name === 'Content-Security-Policy' ? picturePolicy : value],
    ),
    ['Cache-Control', cacheControl(pathname)],
  ];
}
