/*
 * The registry of addresses: each path of the site, in both directions, under the base path. Everyone may import it: pages,
 * build, worker, tests.
 */
import {
  articleFolder,
  articleFolders,
  base,
  frontFolder,
  myCommentsPage as myComments,
  offlinePage as offline,
} from './site.ts';

/** The front page. */
export const homePath = base;

/** The page with all of the reader's comments. */
export const myCommentsPath = base + myComments;

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

/** The image of shared pages, which the build draws. */
export const sharedImagePath = `${base}og.png`;

/** Files named by a hash of their content. */
export const assetsFolder = `${base}assets/`;

/** What the build makes of the photos of articles; their names hold a hash too. */
export const photosFolder = `${base}photos/`;

/** What the paths of articles, and of the pages of their list, begin with. */
export const articlesFolder = `${base}${articleFolder}/`;
export const frontsFolder = `${base}${frontFolder}/`;

/** The licences of what the site's scripts are made of. */
export const licencesPath = `${base}licences.txt`;

/** The page of an article. */
export function articlePath(id: string): string {
  return articlesFolder + id;
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

/** A page of the list of all articles, from 1. */
export function frontPath(number: number): string {
  return number === 1 ? homePath : frontsFolder + number;
}

/** Whether a path is a page that has data, and so can be rendered in place of another without loading a document. */
export function isPagePath(path: string): boolean {
  return (
    path === homePath ||
    path === myCommentsPath ||
    articleIdAt(path) !== undefined ||
    (path.startsWith(frontsFolder) && /^\d+$/.test(path.slice(frontsFolder.length)))
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
