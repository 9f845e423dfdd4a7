/*
 * The registry of addresses: each path of the site, in both directions, under the base path. Everyone may import it: pages,
 * build, worker, tests.
 */
import {
  archiveFolder,
  articleFolder,
  articleFolders,
  base,
  latestPage as latest,
  myCommentsPage as myComments,
  offlinePage as offline,
  savedPage as saved,
  searchPage as search,
  sectionFolder,
  topicFolder,
} from './site.ts';

/** The front page. */
export const homePath = base;

/** The page with all of the reader's comments. */
export const myCommentsPath = base + myComments;

/** The newest articles of the whole paper. */
export const latestPath = base + latest;

/** The years and months of the archive. */
export const archivePath = base + archiveFolder;

export const searchPath = base + search;

/** The articles that the reader saved for later. */
export const savedPath = base + saved;

/** The page in place of one that can neither be fetched nor is cached. */
export const offlinePath = base + offline;

/** The page for an address that leads nowhere, which hosts know as 404.html. */
export const notFoundPath = `${base}404`;

/** The worker's script; it stands at the root of the site, its scope. */
export const workerPath = `${base}sw.js`;

/** The list of the newest pages' paths, for the worker. */
export const newestPath = `${base}newest.json`;

export const webAppManifestPath = `${base}manifest.webmanifest`;

/** The icons, which the build draws. */
export const iconPath = `${base}icon.svg`;
export const smallIconPath = `${base}icon-192.png`;
export const largeIconPath = `${base}icon-512.png`;
export const maskableIconPath = `${base}icon-maskable-512.png`;

/** What the search index is made of, files named by a hash of their content; and the manifest that leads to them. */
export const searchIndexFolder = `${base}lookup/`;
export const searchManifestPath = `${base}lookup.json`;

/** The index of the sitemaps, and the sitemap of the newest articles for news search. */
export const sitemapPath = `${base}sitemap.xml`;
export const newsSitemapPath = `${base}sitemap-news.xml`;

/** Says to browsers how to search the site (OpenSearch). */
export const openSearchPath = `${base}opensearch.xml`;

/** The image of shared pages, which the build draws. */
export const sharedImagePath = `${base}og.png`;

/** Files named by a hash of their content. */
export const assetsFolder = `${base}assets/`;

/** What the build makes of the photos of articles; their names hold a hash too. */
export const photosFolder = `${base}photos/`;

/** What the paths of articles begin with. */
export const articlesFolder = `${base}${articleFolder}/`;

/** The licences of what the site's scripts are made of. */
export const licencesPath = `${base}licences.txt`;

/** The page of an article. */
export function articlePath(id: string): string {
  return articlesFolder + id;
}

/** A year and a month as they stand in addresses: `2026/11`. */
export type Month = `${number}/${number}`;

/** A section's page, by the id that the settings give it; of one month, if one is named. */
export function sectionPath(id: string, month?: Month): string {
  return listPath(sectionFolder, id, month);
}

/** A topic's page, by its slug. */
export function topicPath(slug: string, month?: Month): string {
  return listPath(topicFolder, slug, month);
}

function listPath(folder: string, name: string, month: Month | undefined): string {
  return `${base}${folder}/${name}${month ? `/${month}` : ''}`;
}

/** All articles of a month. */
export function archiveMonthPath(month: Month): string {
  return `${archivePath}/${month}`;
}

/** The three feeds of the paper, or of the section at a path. */
export function feedPaths(path = homePath): { atom: string; rss: string; json: string } {
  const folder = path === homePath ? base : `${path}/`;
  return { atom: `${folder}feed.xml`, rss: `${folder}rss.xml`, json: `${folder}feed.json` };
}

/** The image of an article where it is shared, if the build draws one: it lies beside the page. */
export function articleImagePath(id: string): string {
  return `${articlePath(id)}.png`;
}

/** A file made of a photo of an article. */
export function photoPath(articleId: string, file: string): string {
  return `${photosFolder}${articleId}/${file}`;
}

/** The id of the article whose page a path is; undefined for other pages. */
export function articleIdAt(path: string): string | undefined {
  const id = path.startsWith(articlesFolder) ? path.slice(articlesFolder.length) : '';
  return id && !id.includes('/') ? id : undefined;
}

const anywhere = /* @__PURE__ */ new RegExp(
  `^(?:https?://[^/?#]*)?(?:/[^?#]*)?/(?:${articleFolders})/([^/?#]+)/?(?:[?#].*)?$`,
  'isu',
);

/**
 * The id of the article that an address leads to, on whichever host, under whichever base path and in whichever language: a
 * site may have moved. Pages of other sites that are addressed alike are taken for its own.
 */
export function articleIdIn(address: string): string {
  return anywhere.exec(address)?.[1] ?? '';
}

const listPage = /* @__PURE__ */ new RegExp(
  `^(?:(?:${sectionFolder}|${topicFolder})/[a-z0-9-]+|${archiveFolder})(?:/\\d{4}/\\d\\d)?$`,
  'u',
);

/** Whether a path is a page that has data, and so can be rendered in place of another without loading a document. */
export function isPagePath(path: string): boolean {
  return (
    path === homePath ||
    path === myCommentsPath ||
    path === latestPath ||
    path === searchPath ||
    path === savedPath ||
    (path.startsWith(base) && listPage.test(path.slice(base.length))) ||
    articleIdAt(path) !== undefined
  );
}

/** The data of a page: of `/x` it is `/x.json`, of the front page `/index.json`. */
export function dataPath(path: string): string {
  return `${path === homePath ? `${base}index` : path}.json`;
}

/** The page whose data lies at a path; undefined where the path is no page's data. */
export function pageOfData(path: string): string | undefined {
  const page = path === dataPath(homePath) ? homePath : path.replace(/\.json$/, '');
  return page !== path && dataPath(page) === path && isPagePath(page) ? page : undefined;
}

/** A file of the folder `public`, as articles name it: `/images/a.jpg`. */
export function publicPath(file: string): string {
  return base + file.slice(1);
}

/** The name of a file in the folder of the built site, such as `/bai-viet/x.html` for the page of an article. */
export function fileName(path: string, ending = ''): string {
  return `/${path === homePath && ending ? 'index' : path.slice(base.length)}${ending}`;
}
