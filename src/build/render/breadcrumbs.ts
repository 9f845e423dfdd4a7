import { homePath } from '../../paths.ts';
import type { SiteMetadata } from './openGraph.ts';

/** The way from the front page to a page (schema.org, BreadcrumbList). @param steps names with paths; the page itself needs none */
export function breadcrumbs(
  steps: readonly (readonly [name: string, path?: string])[],
  { name, origin }: Pick<SiteMetadata, 'name' | 'origin'>,
) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [[name, homePath] as const, ...steps].map(([label, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: path && origin + path,
    })),
  };
}
