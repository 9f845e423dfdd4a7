import type { Plugin, Rolldown } from 'vite';
import type { PageData } from '../../app/pageData.ts';
import { base } from '../../site.ts';
import { chunkOf, withImports } from './chunks.ts';
import { splitStyle } from './splitStyle.ts';

/** The style of a kind of page. */
export interface PageStyle {
  /** The sheet inside its HTML. */
  inline: string;
  /** The address of a sheet that it needs only once a link has been followed. */
  later?: string;
}

export type PageStyles = Record<PageData['kind'], PageStyle>;

/** What lists of articles are made of, by the module that imports all of it. */
const listPages = 'app/OtherPage.tsx';

/**
 * Collects the inline style sheets: the styles of every page, plus those of its kind. The scripts that use an article's classes
 * load with the first followed link, when its styles are on the page already, so these are left out of the bundle. Lists of
 * articles have those of articles and comments in a sheet of its own, which is applied after the first paint
 * (app/laterStyle.ts).
 *
 * @returns the plugin, and the styles once the browser's bundle has been made
 */
export function pageStyles(): { plugin: Plugin; stylesOfPages: () => PageStyles } {
  let styles: PageStyles | undefined;
  const plugin: Plugin = {
    name: 'page-styles',
    generateBundle: {
      // Before other plugins refer to the files.
      order: 'pre',
      handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const seen = new Set<Rolldown.OutputChunk>();
        const cssOf = (begin: readonly Rolldown.OutputChunk[], isInlineOnly: boolean) => {
          let css = '';
          for (const chunk of withImports(begin, chunks)) {
            if (seen.has(chunk)) continue;
            seen.add(chunk);
            const [fileName = ''] = chunk.viteMetadata?.importedCss ?? [];
            const file = bundle[fileName];
            css += file?.type === 'asset' ? String(file.source) : '';
            if (!isInlineOnly) continue;
            chunk.viteMetadata?.importedCss.clear();
            if (fileName) delete bundle[fileName];
          }
          return css;
        };
        const site = cssOf(
          chunks.filter(({ isEntry }) => isEntry),
          true,
        );
        const article = site + cssOf([chunkOf(chunks, 'app/WholePage.tsx')], true);
        const other = article + cssOf([chunkOf(chunks, listPages)], false);
        const search = cssOf([chunkOf(chunks, 'search/view/SearchView.tsx')], false);
        const saved = other + cssOf([chunkOf(chunks, 'saved/savedParts.ts')], false);
        const own = other + cssOf([chunkOf(chunks, 'comments/mine/MyComments.tsx')], false);
        const used = new Set(modulesFrom((id) => this.getModuleInfo(id), this.getModuleIds()));
        const { now, later } = splitStyle(other, (name) => !used.has(name));
        const file = this.getFileName(this.emitFile({ type: 'asset', name: 'later.css', source: later }));
        const list = { inline: now, later: base + file };
        styles = {
          article: { inline: article },
          front: list,
          list,
          archive: list,
          'archive-month': list,
          search: { inline: now + search, later: base + file },
          saved: { inline: saved },
          'my-comments': { inline: own },
          'not-found': { inline: other },
          offline: { inline: other },
        };
      },
    },
  };
  return {
    plugin,
    stylesOfPages: () => {
      if (!styles) throw new Error('The styles are known only once the bundle has been made.');
      return styles;
    },
  };
}

/** The names of the CSS modules that lists of articles import, themselves or through others. */
function* modulesFrom(
  infoOf: (id: string) => Rolldown.ModuleInfo | null,
  all: IterableIterator<string>,
): Generator<string> {
  const reached = new Set([...all].filter((id) => id.endsWith(`/src/${listPages}`)));
  if (reached.size === 0) throw new Error(`No module is src/${listPages}, by which lists have their style.`);
  for (const id of reached) {
    const [, name] = /([^/\\]+)\.module\.css(?:\?|$)/u.exec(id) ?? [];
    if (name) yield name;
    for (const imported of infoOf(id)?.importedIds ?? []) reached.add(imported);
  }
}
