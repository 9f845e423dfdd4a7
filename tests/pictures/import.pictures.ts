import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from '../browser/support/media.ts';
import { OwnServer } from '../browser/support/ownServer.ts';
import { ownSite } from '../browser/support/sites.ts';
import { buildCopy, copyProject } from '../build/projectCopy.ts';
import { walkInputs, writeWalkInputs } from '../fixtures/import/walkInputs.ts';

/** The walk of docs/nguoi-bien-tap.md: what the terminal shows for each input, and the article that it became. */
const walks = [
  { name: 'word', input: walkInputs.word, options: ['--date', '5/10/2026 06:00'], id: 'ghe-ve-ben-muon' },
  { name: 'page', input: walkInputs.page, options: [], id: 'cho-noi-mua-nuoc-ve' },
  { name: 'folder', input: walkInputs.folder, options: [], id: 'ben-nuoc-cuoi-ngay' },
] as const;

const site = ownSite(0);
const folder = resolve(import.meta.dirname, '../../docs/pictures');
const copy = mkdtempSync(join(tmpdir(), 'pictures-'));
const outputs = new Map<string, string>();
let server: OwnServer;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  await copyProject(copy);
  await writeWalkInputs(join(copy, 'bai'));
  for (const { name, input, options } of walks) {
    const args = ['src/build/import/run.mjs', join('bai', input), ...options];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: copy });
    const command = [
      'npm run import --',
      `"bai/${input}"`,
      ...options.map((word) => (/[\s/]/u.test(word) ? `"${word}"` : word)),
    ];
    outputs.set(name, `$ ${command.join(' ')}\n${stdout}`);
  }
  await buildCopy(copy, { SITE_URL: site });
  server = new OwnServer(site, join(copy, 'dist'));
  await server.start();
});
test.afterAll(async () => {
  await server.stop();
  rmSync(copy, { recursive: true });
});

for (const { name, id } of walks)
  test(`import-${name}`, async ({ openWith }) => {
    const terminal = await openWith({ viewport: { width: 900, height: 60 } });
    // Monospaced fonts that are on every machine lack letters such as ế.
    await terminal.setContent(
      '<body style="margin:0;padding:24px;background:#1b1d1f;color:#e6e2da;font:15px/1.6 DejaVu Sans,sans-serif;white-space:pre-wrap">',
    );
    await terminal.locator('body').evaluate((body, text) => body.append(text), outputs.get(name) ?? '');
    await save(terminal, `import-${name}-terminal.png`, true);

    const page = await openWith({ viewport: { width: 900, height: 1100 } });
    await page.goto(`${site}/bai-viet/${id}`);
    await page.evaluate(() => document.fonts.ready);
    for (const photo of await page.locator('figure img').all()) {
      await photo.scrollIntoViewIfNeeded();
      await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.complete)).toBe(true);
    }
    await page.evaluate(() => window.scrollTo(0, 0));
    await save(page, `import-${name}-page.png`, false);
  });

/** With 64 colours, of which dithering makes the others. */
async function save(page: Page, name: string, fullPage: boolean): Promise<void> {
  const picture = await sharp(await page.screenshot({ fullPage }))
    .png({ palette: true, colours: 64, effort: 10 })
    .toBuffer();
  writeFileSync(join(folder, name), picture);
}
