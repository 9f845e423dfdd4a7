import type { Plugin, Rolldown } from 'vite';
import type { PageData } from '../app/pageData.ts';
import { neededChunks, withImports } from './bundle.ts';

/** The style sheet that stands in the HTML of each kind of page. */
export type PageStyles = Record<PageData['kind'], string>;

/**
 * Collects the styles of documents: what every page has, and what its kind has besides. The scripts that name these classes
 * load only with the first link followed; what an article needs is then there already, so it is left out of the bundle.
 *
 * @returns the plugin, and the styles once the browser's bundle has been made
 */
export function pageStyles(): { plugins: Plugin[]; stylesOfPages: () => PageStyles } {
  let article = '';
  let other = '';
  let styles: PageStyles | undefined;

  const take: Plugin = {
    name: 'page-styles-take',
    generateBundle: {
      // Before anything refers to the files.
      order: 'pre',
      handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const taken = neededChunks(chunks);
        const cssOf = (module: string, isTaken: boolean) => {
          let css = '';
          for (const chunk of withImports(chunks.filter(isOf(module)), chunks)) {
            if (taken.has(chunk)) continue;
            taken.add(chunk);
            const style = styleOf(bundle, chunk);
            css += style.css;
            if (!isTaken) continue;
            chunk.viteMetadata?.importedCss.clear();
            if (style.fileName) delete bundle[style.fileName];
          }
          return css;
        };
        article = cssOf('/WholePage.tsx', true);
        other = cssOf('/OtherPage.tsx', false);
      },
    },
  };
  const collect: Plugin = {
    name: 'page-styles-collect',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const entry = styleOf(
          bundle,
          chunks.find(({ isEntry }) => isEntry),
        );
        const own = styleOf(bundle, chunks.find(isOf('/OwnComments.tsx')));
        const others = entry.css + article + other;
        styles = {
          article: entry.css + article,
          front: others,
          'own-comments': others + own.css,
          'not-found': others,
          offline: others,
        };
        // It stands in every page, so nobody asks for its file.
        delete bundle[entry.fileName];
      },
    },
  };
  return {
    plugins: [take, collect],
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

/** The style sheet of a chunk. */
function styleOf(bundle: Rolldown.OutputBundle, chunk: Rolldown.OutputChunk | undefined) {
  const [fileName = ''] = chunk?.viteMetadata?.importedCss ?? [];
  const file = bundle[fileName];
  return { fileName, css: file?.type === 'asset' ? String(file.source) : '' };
}
