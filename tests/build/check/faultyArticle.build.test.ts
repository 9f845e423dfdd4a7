import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const article = 'bo-cong-an-tang-cuong-chi-vien-luc-luong-vao-tphcm-chong-dich.json';

/** A copy of the project, without its git and its builds, whose article has a wrong date and an unknown kind of block. */
function projectWithFaults(): string {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const copy = mkdtempSync(join(cache, 'faulty-'));
  for (const part of ['src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'tests']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  const file = join(copy, 'src/articles', article);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('2021-07-05T09:57:00+07:00', '05/07/2021').replace('"figure"', '"photo"'));
  return copy;
}

for (const command of ['vite build', 'vite --port 4176 --strictPort', 'vitest run tests/language']) {
  test(`faulty articles stop \`${command}\` with one line each`, () => {
    const copy = projectWithFaults();
    const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', command), {
      cwd: copy,
      shell: true,
      encoding: 'utf8',
      timeout: 55_000,
    });
    rmSync(copy, { recursive: true });
    const lines = `${stdout}${stderr}`.split('\n').filter((line) => line.includes(article));
    expect(lines).toEqual([
      expect.stringMatching(
        new RegExp(`^src/articles/${article}:6:20 /datePublished found "05/07/2021", expected .*2021-07-05`),
      ),
      expect.stringMatching(
        new RegExp(`^src/articles/${article}:\\d+:\\d+ /body/3/type found "photo", expected .*"figure"`),
      ),
    ]);
    expect(status).toBe(1);
  });
}
