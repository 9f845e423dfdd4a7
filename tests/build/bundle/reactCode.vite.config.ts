import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, mergeConfig, type Plugin } from 'vite';
import { shakeRouter } from '../../../src/build/bundle/shakeRouter.ts';
import { inlineSite } from '../../../src/build/settings/inlineSite.ts';
import { siteLanguage } from '../../../src/build/settings/siteLanguage.ts';
import shipped from '../../../vite.config.ts';

const { REACT_CODE: file = '', REACT_PLUGINS: plugins } = process.env;

/** Writes the code of React's modules, as it stands in the bundle, by their places in node_modules. */
const reactCode: Plugin = {
  name: 'react-code',
  generateBundle(_options, bundle) {
    if (this.environment.name !== 'client') return;
    const modules = Object.values(bundle).flatMap((file) =>
      file.type === 'chunk' ? Object.entries(file.modules) : [],
    );
    const found = modules.flatMap(([id, { code }]) => {
      const [, place] = /\/node_modules\/((?:react|react-dom|scheduler)\/.*)$/.exec(id) ?? [];
      return place && code ? [[place, code] as const] : [];
    });
    writeFileSync(file, JSON.stringify(Object.fromEntries(found)));
  },
};

/**
 * The project's configuration, or with `REACT_PLUGINS=published` React's own plugin and the marks for the router alone. The
 * language is resolved in both: rolldown 1.2 hangs at times where more modules import by a template than it has threads
 * (rolldown#10664).
 */
export default plugins === 'published'
  ? defineConfig({
      root: resolve(import.meta.dirname, '../../..'),
      plugins: [inlineSite(), siteLanguage(), react(), shakeRouter(), reactCode],
    })
  : mergeConfig(shipped, { root: resolve(import.meta.dirname, '../../..'), plugins: [reactCode] });
