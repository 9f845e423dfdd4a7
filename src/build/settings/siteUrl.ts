import { IssuesError } from '../check/issue.ts';

/**
 * The origin and the base path of the address that a site will have.
 *
 * @param url such as `https://bantin.example` or `https://x.github.io/ban-tin/`
 * @returns the origin without a trailing slash, the base with a slash at both ends
 * @throws IssuesError with a sentence that says what to write instead
 */
export function siteUrl(url: string): { origin: string; base: string } {
  const { origin, protocol, pathname, search, hash } = parse(url);
  if (!/^https?:$/.test(protocol) || search || hash) throw unusable(url);
  // A folder whose name has to be escaped would have two spellings; ~ is unreserved (RFC 3986, 2.3).
  if (!/^\/(?:[\w.~-]+\/)*[\w.~-]*$/u.test(pathname)) throw unusable(url);
  return { origin, base: pathname.replace(/\/?$/u, '/') };
}

/** Whether a site can have this address. */
export function isSiteUrl(url: string): boolean {
  try {
    siteUrl(url);
    return true;
  } catch {
    return false;
  }
}

function parse(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw unusable(url);
  }
}

function unusable(url: string): IssuesError {
  return new IssuesError([
    `SITE_URL is "${url}"; it must be the address the site will have, such as https://bantin.example or https://x.github.io/ban-tin/`,
  ]);
}
