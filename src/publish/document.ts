import { type PageData, pageDataId } from '../app/pageData.ts';
import type { PageHtml } from '../prerender.tsx';
import { contentPolicy } from './contentPolicy.ts';
import { metadata, type Publisher, scriptJson } from './metadata.ts';
import { referrerPolicy } from './responseHeaders.ts';

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
 * stands before what it rules. What else a page can say for itself of its headers stands beside it.
 */
export function policyAndStyle(css: string, script: string): string {
  const policy = contentPolicy({ scripts: [script], styles: [css] }).join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="${referrerPolicy}"><script>${script}</script><style>${css}</style>`;
}
