import { contentPolicy, type InlineTexts } from './contentPolicy.ts';

/** A response header. */
export type Header = readonly [name: string, value: string];

/** Other sites do not learn which page their reader came from. The page says it too, for hosts that send no headers. */
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

/** Of files whose name holds the hash of their content. */
export const keptForGood = 'public, max-age=31536000, immutable';
/** Of all else: kept, but asked about each time. */
export const askedAgain = 'no-cache';

/**
 * What every response of the site carries, an error too, besides `cache-control`. The one source of the files for hosts,
 * and through them of the preview server.
 *
 * @param inline the texts inside all pages of the site
 * @param origin of the site; one on https tells browsers to ask by https only
 */
export function securityHeaders(inline: InlineTexts, origin: string): Header[] {
  const permissions = [...used.map((name) => `${name}=(self)`), ...unused.map((name) => `${name}=()`)];
  return [
    ['Content-Security-Policy', [...contentPolicy(inline), "frame-ancestors 'none'"].join('; ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', permissions.join(', ')],
    ['Referrer-Policy', referrerPolicy],
    ...(origin.startsWith('https:') ? [['Strict-Transport-Security', 'max-age=31536000'] as const] : []),
    ['X-Content-Type-Options', 'nosniff'],
  ];
}

/** How long what is found at a path may be kept; what is not found is asked about again. */
export function cacheControl(pathname: string): string {
  return pathname.startsWith('/assets/') ? keptForGood : askedAgain;
}
