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
 * The site's style sheet inside the page, so that one response is enough to paint it, and the content security policy
 * that lets in this style and the site's own files and nothing else. The policy stands before what it rules.
 */
export function policyAndStyle(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}"><style>${css}</style>`;
}
