/**
 * The site's origin from the environment variable SITE_URL.
 *
 * @returns without a trailing slash, such as `https://bantin.example`
 * @throws Error with a sentence that says what to write instead
 */
export function siteOrigin(siteUrl = 'http://localhost:4173'): string {
  const { origin, protocol, pathname, search, hash } = parse(siteUrl);
  if (!/^https?:$/.test(protocol) || search || hash) throw unusable(siteUrl);
  if (pathname !== '/') throw below(siteUrl);
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

function below(siteUrl: string): Error {
  return new Error(
    `SITE_URL is "${siteUrl}"; a site below a path is not supported yet, so it needs a host of its own, such as https://bantin.example (on GitHub Pages: a custom domain, or a repository that is named after its host)`,
  );
}
