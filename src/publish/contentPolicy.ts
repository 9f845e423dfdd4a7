import { createHash } from 'node:crypto';

/** The texts of scripts and style sheets that stand inside pages. */
export interface InlineTexts {
  scripts: readonly string[];
  styles: readonly string[];
}

/**
 * The content security policy: the site's own files and these texts, and nothing else. The one place where it is written
 * down; each page says it in its head for its own texts, and the header says it for those of all pages.
 *
 * @returns the directives, in order
 */
export function contentPolicy({ scripts, styles }: InlineTexts): string[] {
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts.map(hashOf).join(' ')}`,
    `style-src 'self' ${styles.map(hashOf).join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types sw',
  ];
}

/** As a policy names a text inside the page (CSP 3, section 2.3.1). */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
