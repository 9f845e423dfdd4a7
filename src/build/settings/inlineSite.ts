import type { Plugin } from 'vite';
import * as ids from '../../ids.ts';
import * as paths from '../../paths.ts';
import * as site from '../../site.ts';
import * as storage from '../../storage.ts';

const registries: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { ids, paths, storage };

/**
 * Evaluates the settings and the registries at the build: in bundles `src/site.ts` is a list of constants, and each exported
 * string of `ids.ts`, `paths.ts` and `storage.ts` is its value, which the minifier folds and drops where it is not used.
 */
export function inlineSite(): Plugin {
  return {
    name: 'inline-site',
    enforce: 'pre',
    load: {
      filter: { id: /\/src\/site\.ts$/ },
      handler: () =>
        Object.entries(site)
          .map(([name, value]) => constant(name, value))
          .join('\n'),
    },
    transform: {
      filter: { id: /\/src\/(?:ids|paths|storage)\.ts$/ },
      handler(code, id) {
        const values = registries[id.replace(/^.*\/(\w+)\.ts$/su, '$1')] ?? {};
        return code.replace(/^export const (\w+) = [^;]*;/gmu, (whole, name: string) =>
          typeof values[name] === 'string' ? constant(name, values[name]) : whole,
        );
      },
    },
  };
}

function constant(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)};`;
}
