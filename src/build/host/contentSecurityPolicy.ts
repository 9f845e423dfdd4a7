import { createHash } from 'node:crypto';

/** The texts of inline scripts and style sheets. */
export interface InlineTexts {
  scripts: readonly string[];
  styles: readonly string[];
}

/**
 * The content security policy: the site's own files, these inline texts by hash, nothing else. The one source of the `meta`
 * element, for a page's own texts, and of the header, for those of all pages.
 *
 * @returns the directives, in order
 */
export function contentSecurityPolicy({ scripts, styles }: InlineTexts): string[] {
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts.map(hashSource).join(' ')}`,
    `style-src 'self' ${styles.map(hashSource).join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types sw',
  ];
}

/** The source expression of an inline text (CSP 3, section 2.3.1). */
function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
