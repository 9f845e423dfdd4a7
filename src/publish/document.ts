import { type PageData, pageDataId } from '../app/pageData.ts';
import type { PageHtml } from '../prerender.tsx';
import { contentPolicy } from './contentPolicy.ts';
import { copyNoticeHtml } from './copyNotice.ts';
import { metadata, type Publisher, scriptJson } from './metadata.ts';
import { referrerPolicy } from './responseHeaders.ts';

/** The places in index.html that a page fills. */
const slots = {
  head: '<!--page-head-->',
  notice: '<!--page-notice-->',
  root: '<!--page-root-->',
  data: '<!--page-data-->',
};

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
    .replace(slots.notice, () => copyNoticeHtml(canonicalIn(html.head) ?? `${site.origin}/`))
    .replace(slots.root, () => html.root)
    .replace(slots.data, () => data);
}

/** The canonical address that a head names, as it stands in the HTML. */
function canonicalIn(head: string): string | undefined {
  return /<link rel="canonical" href="([^"]+)"/u.exec(head)?.[1];
}

/** The bundler's element for the site's script, which it puts at the end of the head. */
const entryElement = /\s*(<script type="module"[^>]*><\/script>)/;

/**
 * The shell without the element of the site's script, and the element: it stands before the style then, so that the script
 * is asked for while that is still being read. It runs after all of the page in any case.
 */
export function takeEntry(shell: string): [shell: string, entry: string] {
  return [shell.replace(entryElement, ''), entryElement.exec(shell)?.[1] ?? ''];
}

/**
 * The site's style sheet inside the page, so that one response is enough to paint it; before it a script that must have
 * run by then; and the content security policy that lets in these two and the site's own files and nothing else. The policy
 * stands before what it rules. What else a page can say for itself of its headers stands beside it.
 *
 * @param entry the element of the site's own script, if it is to come this early
 */
export function policyAndStyle(css: string, script: string, entry = ''): string {
  const policy = contentPolicy({ scripts: [script], styles: [css] }).join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="${referrerPolicy}">${entry}<script>${script}</script><style>${css}</style>`;
}
