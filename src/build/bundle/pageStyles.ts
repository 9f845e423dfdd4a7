import type { Plugin, Rolldown } from 'vite';
import type { PageData } from '../../app/pageData.ts';
import { chunkOf, withImports } from './chunks.ts';

/** The inline style sheet of each kind of page. */
export type PageStyles = Record<PageData['kind'], string>;

/**
 * Collects the inline style sheets: the styles of every page, plus those of its kind. The scripts that use an article's classes
 * load with the first followed link, when its styles are on the page already, so these are left out of the bundle.
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
        const other = article + cssOf([chunkOf(chunks, 'app/OtherPage.tsx')], false);
        const own = other + cssOf([chunkOf(chunks, 'comments/mine/MyComments.tsx')], false);
        styles = {
          article,
          front: other,
          list: other,
          archive: other,
          'archive-month': other,
          'my-comments': own,
          'not-found': other,
          offline: other,
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
