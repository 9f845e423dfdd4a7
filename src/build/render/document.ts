import { type DocumentData, isWholeData, type PageData } from '../../app/pageData.ts';
import { laterStyleId, pageDataId } from '../../ids.ts';
import { languageAttributes } from '../../language/languageAttributes.ts';
import { homePath } from '../../paths.ts';
import type { PageHtml } from '../../prerender.tsx';
import { sections } from '../../site.ts';
import { feedLinks, searchLink } from '../feeds/headLinks.ts';
import { contentSecurityPolicy } from '../host/contentSecurityPolicy.ts';
import { referrerPolicy } from '../host/responseHeaders.ts';
import { copyNoticeHtml } from './copyNoticeHtml.ts';
import { metadata } from './metadata.ts';
import type { SiteMetadata } from './openGraph.ts';
import { asScriptJson, scriptJson } from './scriptJson.ts';
import { iconLink } from './webAppManifest.ts';

/** The sheet that app/laterStyle.ts applies: until then it is fetched without being waited for. */
export function laterStyleLink(address: string | undefined): string {
  return address ? `<link rel="stylesheet" href="${address}" media="not all" id="${laterStyleId}">` : '';
}

/** What differs between pages in index.html: the language of the document, and placeholders for the rest. */
const slots = /(?<=<html lang=")[^"]+"|<!--page-(head|notice|root|data)-->/gu;

/**
 * A finished HTML document.
 *
 * @param shell index.html as the bundler left it, with the script's element in it
 * @param headExtra HTML for the head besides what the page itself says: policy and style in a build, nothing in dev
 * @param json the page's data, where that has been made
 */
export function pageDocument(
  shell: string,
  headExtra: string,
  page: PageData,
  html: PageHtml,
  site: SiteMetadata,
  json = JSON.stringify(page),
): string {
  const inScript = isWholeData(page) ? asScriptJson(json) : scriptJson({ kind: page.kind } satisfies DocumentData);
  const data = `<script type="application/json" id="${pageDataId}">${inScript}</script>`;
  const { lang, dir } = languageAttributes(site.language);
  const parts: Readonly<Record<string, string>> = {
    head:
      iconLink +
      headExtra +
      html.head +
      feedLinks(site, sectionOf(page)) +
      (page.index ? searchLink(site) : '') +
      metadata(page, site, html.head),
    notice: copyNoticeHtml(canonicalIn(html.head) ?? `${site.origin}${homePath}`),
    root: html.root,
    data,
  };
  return shell.replace(slots, (_, slot?: string) =>
    slot ? (parts[slot] ?? '') : dir === 'rtl' ? `${lang}" dir="rtl"` : `${lang}"`,
  );
}

/** The section that a page lists, whose feeds it leads to. */
function sectionOf(page: PageData): (typeof sections)[number] | undefined {
  if (page.kind !== 'list' || page.list.subject.of !== 'section') return undefined;
  const { id } = page.list.subject;
  return sections.find((section) => section.id === id);
}

/** The canonical URL in a head, escaped as in the HTML. */
function canonicalIn(head: string): string | undefined {
  return /<link rel="canonical" href="([^"]+)"/u.exec(head)?.[1];
}

/** The entry script's element, which the bundler puts at the end of the head. */
const entryElement = /\s*(<script type="module"[^>]*><\/script>)/;

/**
 * The shell without the entry script's element, and the element. It is moved before the style, so that the request starts
 * earlier; a module runs after parsing in any case.
 */
export function extractEntryScript(shell: string): [shell: string, entry: string] {
  return [shell.replace(entryElement, ''), entryElement.exec(shell)?.[1] ?? ''];
}

/**
 * The inline part of a head: the boot script and the style sheet, so that one response is enough for the first paint. The CSP
 * meta element must precede the elements it covers; the referrer policy follows it.
 *
 * @param entry the entry script's element, if it is to be requested this early
 */
export function policyAndStyle(css: string, script: string, entry = ''): string {
  const policy = contentSecurityPolicy({ scripts: [script], styles: [css] }).join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="${referrerPolicy}">${entry}<script>${script}</script><style>${css}</style>`;
}
