import type { Plugin, Rolldown } from 'vite';
import type { PageData } from '../app/pageData.ts';
import { withImports } from './bundle.ts';

/** The style sheet that stands in the HTML of each kind of page. */
export type PageStyles = Record<PageData['kind'], string>;

/**
 * Collects the styles of documents: what every page has, and what its kind has besides. The scripts that name these classes
 * load only with the first link followed; what an article needs is then there already, so it is left out of the bundle.
 *
 * @returns the plugin, and the styles once the browser's bundle has been made
 */
export function pageStyles(): { plugin: Plugin; stylesOfPages: () => PageStyles } {
  let styles: PageStyles | undefined;
  const plugin: Plugin = {
    name: 'page-styles',
    generateBundle: {
      // Before anything refers to the files.
      order: 'pre',
      handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const seen = new Set<Rolldown.OutputChunk>();
        const cssOf = (isFirst: (chunk: Rolldown.OutputChunk) => boolean, isTaken: boolean) => {
          let css = '';
          for (const chunk of withImports(chunks.filter(isFirst), chunks)) {
            if (seen.has(chunk)) continue;
            seen.add(chunk);
            const [fileName = ''] = chunk.viteMetadata?.importedCss ?? [];
            const file = bundle[fileName];
            css += file?.type === 'asset' ? String(file.source) : '';
            if (!isTaken) continue;
            chunk.viteMetadata?.importedCss.clear();
            if (fileName) delete bundle[fileName];
          }
          return css;
        };
        const site = cssOf(({ isEntry }) => isEntry, true);
        const article = site + cssOf(isOf('/WholePage.tsx'), true);
        const other = article + cssOf(isOf('/OtherPage.tsx'), false);
        const own = other + cssOf(isOf('/OwnComments.tsx'), false);
        styles = { article, front: other, 'own-comments': own, 'not-found': other, offline: other };
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

/** Whether a chunk begins with the module whose path ends so. */
function isOf(module: string): (chunk: Rolldown.OutputChunk) => boolean {
  return ({ facadeModuleId }) => facadeModuleId?.endsWith(module) ?? false;
}
