import { newsSitemapPath, sitemapPath } from '../../paths.ts';
import { base } from '../../site.ts';
import type { SiteFile } from './siteFile.ts';

/**
 * The rules for robots (RFC 9309): everything may be read. It names the sitemaps, and those only by absolute addresses, so
 * it depends on the settings. Robots read it at the root of a host; under a base path it is there for whoever serves that.
 */
export function robotsFile({ origin }: { origin: string }): SiteFile {
  const sitemaps = [sitemapPath, newsSitemapPath].map((path) => `Sitemap: ${origin}${path}\n`);
  return { path: `${base}robots.txt`, content: `User-agent: *\nAllow: /\n\n${sitemaps.join('')}` };
}
