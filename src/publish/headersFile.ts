import { dataAddress } from '../app/pageData.ts';
import { askedAgain, type Header, keptForGood } from './responseHeaders.ts';

/** The file of a built site in which Netlify and Cloudflare Pages look for headers; no address of the site. */
export const headersFile = '_headers';

/**
 * The file `_headers`. No two of its rules name the same header for the same path: the hosts would join the values.
 *
 * @param pathnames of all pages; those in a folder share a rule, as the hosts read a hundred of them at most
 */
export function writeHeadersFile(headers: readonly Header[], pathnames: readonly string[]): string {
  const addresses = pathnames.flatMap((pathname) => [pathname, dataAddress(pathname)]);
  const places = new Set([...addresses.map((address) => address.replace(/(?<=.\/).*$/u, '*')), '/sw.js']);
  const asked = [...places].map((place) => rule(place, [['Cache-Control', askedAgain]]));
  return [rule('/*', headers), rule('/assets/*', [['Cache-Control', keptForGood]]), ...asked].join('');
}

/** The headers that a file says every response has. */
export function readHeadersFile(text: string): Header[] {
  const [, everywhere = ''] = /^\/\*\n((?: {2}.*\n)*)/u.exec(text) ?? [];
  return [...everywhere.matchAll(/^ {2}([\w-]+): (.*)$/gmu)].map(([, name = '', value = '']) => [name, value]);
}

function rule(place: string, headers: readonly Header[]): string {
  return `${place}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
