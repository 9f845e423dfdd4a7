import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import { shakeRouter } from '../../src/build/bundle/shakeRouter.ts';
import { inlineSite } from '../../src/build/settings/inlineSite.ts';

const root = resolve(import.meta.dirname, '../..');

/** The script of the limit page: React, the router and one component with the box, built as the site's is. */
export async function limitScript(): Promise<string> {
  process.env.NODE_ENV = 'production';
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [inlineSite(), react(), shakeRouter()],
    build: {
      write: false,
      // Emptied even where nothing is written.
      outDir: resolve(tmpdir(), `limit-page-${process.pid}`),
      modulePreload: false,
      rolldownOptions: { input: 'tests/bench/limitBox.tsx' },
    },
  })) as Rolldown.RolldownOutput;
  const [script, more] = output.filter((file) => file.type === 'chunk');
  if (!script || more) throw new Error('The limit page is to have one script.');
  return script.code;
}

/**
 * The limit of the chosen packages: the page by hand, with a box that React renders once the script is there.
 *
 * @param hand the page by hand
 * @param scriptPath where `limitScript` is served
 */
export function limitPage(hand: string, scriptPath: string): string {
  return hand
    .replace('<style>', `<script type="module" crossorigin src="${scriptPath}"></script><style>`)
    .replace(/<form\b.*<\/form>/su, '<div id="hop"></div>');
}
