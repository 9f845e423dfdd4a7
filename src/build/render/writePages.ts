import type { PageData } from '../../app/pageData.ts';
import { dataPath, fileName } from '../../paths.ts';
import type * as Prerender from '../../prerender.tsx';
import * as site from '../../site.ts';
import { pageDocument } from './document.ts';
import { fileWriter, type WrittenFiles } from './fileWriter.ts';
import { type PageSource, pageDataOf } from './pageSource.ts';

/** What all pages of a build have in common. */
export interface PageParts {
  /** Absolute path of the folder to write to. */
  outDir: string;
  /** The address of the bundle of src/prerender.tsx. */
  prerender: string;
  /** index.html as the bundler left it, without the entry script. */
  shell: string;
  /** What stands in the head, by kind: policy, scripts and style. */
  heads: Readonly<Record<string, string>>;
  /** Tells the service worker whether data and page belong to the same build. */
  version: string | undefined;
}

/** A page whose files, or one of them, are to be written. */
export interface PageTask {
  pathname: string;
  kind: PageData['kind'];
  /** A hash of all that its files follow from. */
  hash: string;
  source: PageSource;
  isHtmlMissing: boolean;
  isDataMissing: boolean;
}

/** The files of a page: its HTML, and its data where a link can lead to it. */
export function filesOfPage({ pathname, kind }: Pick<PageTask, 'pathname' | 'kind'>): { html: string; data?: string } {
  const html = fileName(pathname, '.html');
  return kind === 'not-found' || kind === 'offline' ? { html } : { html, data: fileName(dataPath(pathname)) };
}

/** What makes pages as HTML and as data. */
export function pageMaker({ prerender, shell, heads, version }: Omit<PageParts, 'outDir'>) {
  let loading: Promise<typeof Prerender> | undefined;
  return {
    html: async (pathname: string, page: PageData, json?: string): Promise<string> => {
      loading ??= import(/* @vite-ignore */ prerender);
      const { renderPage } = await loading;
      return pageDocument(shell, heads[page.kind] ?? '', page, await renderPage(pathname, page), site, json);
    },
    /** The JSON file: the page's data with the version as their last field. */
    data: (json: string): string =>
      version === undefined ? json : `${json.slice(0, -1)},"version":${JSON.stringify(version)}}`,
  };
}

/** Writes the files of pages, in a thread or here. @returns of its work what it wrote */
export function writePages({ outDir, ...parts }: PageParts) {
  const make = pageMaker(parts);
  return async (tasks: readonly PageTask[]): Promise<WrittenFiles> => {
    const { files, put } = fileWriter(outDir, new Map());
    for (const task of tasks) {
      const page = pageDataOf(task.source);
      const json = 'json' in task.source ? task.source.json : JSON.stringify(page);
      const { html, data } = filesOfPage(task);
      if (task.isHtmlMissing) put(html, task.hash, await make.html(task.pathname, page, json));
      if (task.isDataMissing && data) put(data, task.hash, make.data(json));
    }
    return files;
  };
}
