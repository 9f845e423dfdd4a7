/**
 * The site's origin from the environment variable SITE_URL.
 *
 * @returns without a trailing slash, such as `https://bantin.example`
 * @throws Error with a sentence that says what to write instead
 */
export function siteOrigin(siteUrl = 'http://localhost:4173'): string {
  const { origin, protocol, pathname, search, hash } = parse(siteUrl);
  if (!/^https?:$/.test(protocol) || pathname !== '/' || search || hash) throw unusable(siteUrl);
  return origin;
}

function parse(siteUrl: string): URL {
  try {
    return new URL(siteUrl);
  } catch {
    throw unusable(siteUrl);
  }
}

function unusable(siteUrl: string): Error {
  return new Error(
    `SITE_URL is "${siteUrl}"; it must be the address the site will have, such as https://bantin.example`,
  );
}
