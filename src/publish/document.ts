import { createHash } from 'node:crypto';
import { type PageData, pageDataId } from '../app/pageData.ts';
import type { PageHtml } from '../prerender.tsx';
import { metadata, type Publisher, scriptJson } from './metadata.ts';

/** The places in index.html that a page fills. */
const slots = { head: '<!--page-head-->', root: '<!--page-root-->', data: '<!--page-data-->' };

/**
 * A finished HTML document.
 *
 * @param shell index.html as the bundler left it, with the script's element in it
 * @param headExtra HTML for the head besides what the page itself says: policy and style in a build, nothing in dev
 */
export function pageDocument(
  shell: string,
  headExtra: string,
  page: PageData,
  html: PageHtml,
  site: Publisher,
): string {
  const data = `<script type="application/json" id="${pageDataId}">${scriptJson(page)}</script>`;
  return shell
    .replace(slots.head, () => headExtra + html.head + metadata(page, site))
    .replace(slots.root, () => html.root)
    .replace(slots.data, () => data);
}

/**
 * The site's style sheet inside the page, so that one response is enough to paint it; before it a script that must have
 * run by then; and the content security policy that lets in these two and the site's own files and nothing else. The policy
 * stands before what it rules.
 */
export function policyAndStyle(css: string, script: string): string {
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${hashOf(script)}`,
    `style-src 'self' ${hashOf(css)}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}"><script>${script}</script><style>${css}</style>`;
}

/** As a policy names a text inside the page (CSP 3, section 2.3.1). */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
