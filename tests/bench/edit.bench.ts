import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ownSite } from '../browser/support/sites.ts';
import { copyProject, vite } from '../build/projectCopy.ts';
import { inRounds } from './bench.ts';
import { tellTimes } from './figures.ts';
import { madeId, makeArticles } from './makeArticles.ts';

const times = 10;
/** Issue 6: so many ms may pass from an edit of an article to its new words on the page. */
const limit = 200;
const articles = 1_000;
const edited = madeId(500);

test('an edit of an article while developing @chromium', async ({ page }, info) => {
  const copy = await mkdtemp(join(tmpdir(), 'bench-edit-'));
  await copyProject(copy);
  await makeArticles(join(copy, 'src/articles'), articles);
  const { origin, port } = new URL(ownSite(info.parallelIndex));
  const server = spawn(process.execPath, [vite, '--port', port, '--strictPort'], { cwd: copy, stdio: 'ignore' });
  const closed = once(server, 'close');
  try {
    await expect(async () => {
      await page.goto(`${origin}/bai-viet/${edited}`);
      // What takes presses is there once the page has begun, and with it what listens for edits.
      await expect(page.getByRole('button', { name: 'Gửi bình luận' })).toBeEnabled();
    }).toPass();

    const file = join(copy, `src/articles/${edited}.json`);
    const text = await readFile(file, 'utf8');
    const edits = await inRounds(times, async (round) => {
      const words = `(lần sửa ${round})`;
      const shown = untilPainted(page, words);
      await page.evaluate(() => {});
      const start = performance.now();
      await writeFile(file, text.replace('(tin số 500)', words));
      await shown;
      return performance.now() - start;
    });
    tellTimes(info, `npm run dev: an edit of one of ${articles} articles, until it is on the page`, edits, limit);
  } finally {
    server.kill();
    await closed;
    await rm(copy, { recursive: true });
  }
});

/** Settles when these words stand in the headline and are painted. */
function untilPainted(page: Page, words: string): Promise<void> {
  return page.evaluate(
    (words) =>
      new Promise<void>((settle) => {
        const observer = new MutationObserver(() => {
          if (!document.querySelector('h1')?.textContent.includes(words)) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(settle));
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true });
      }),
    words,
  );
}
