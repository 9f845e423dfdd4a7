import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { walkInputs, writeWalkInputs } from '../../fixtures/import/walkInputs.ts';
import { buildCopy, copyProject, filesOf } from '../projectCopy.ts';

/** The walk of docs/nguoi-bien-tap.md: one command for each input, then the build. */
const copy = mkdtempSync(join(tmpdir(), 'walk-'));
const inputs = join(copy, 'bai');

beforeAll(async () => {
  await copyProject(copy);
  await writeWalkInputs(inputs);
});
afterAll(() => rmSync(copy, { recursive: true }));

async function importInput(name: string, ...options: string[]): Promise<string> {
  const command = [join(copy, 'src/build/import/run.mjs'), join('bai', name), ...options];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: copy });
  return stdout;
}

it('a Word file, a saved page and a folder of photos become published articles by one command each', async () => {
  expect(await importInput(walkInputs.word, '--date', '5/10/2026 06:00')).toContain('đã ghi bài ghe-ve-ben-muon');
  expect(await importInput(walkInputs.page)).toContain('đã ghi bài cho-noi-mua-nuoc-ve');
  expect(await importInput(walkInputs.folder)).toContain('đã ghi bài ben-nuoc-cuoi-ngay');

  await buildCopy(copy);
  const site = await filesOf(join(copy, 'dist'));
  const page = (id: string) => site.get(`/bai-viet/${id}.html`)?.toString() ?? '';
  expect(page('ghe-ve-ben-muon')).toMatch(/<figcaption>Người mua chờ ghe ở bến Gỗ sáng nay\..*Ảnh: Lê Thu/u);
  expect(page('ghe-ve-ben-muon')).toContain('Nước ròng, ghe chờ</h');
  expect(page('cho-noi-mua-nuoc-ve')).not.toMatch(/Giá khóm tăng|Chia sẻ ý kiến|Trang chủ &gt;/u);
  expect(page('cho-noi-mua-nuoc-ve')).toContain('Trần Mai');
  expect(page('ben-nuoc-cuoi-ngay').match(/<figure /gu)).toHaveLength(10);
  const photos = [...site.keys()].filter((name) => name.startsWith('/photos/'));
  expect(photos.filter((name) => !/-\d+\.(?:avif|jpg)$/u.test(name))).toEqual([]);
  expect(photos.length).toBeGreaterThan(12 * 4);

  const register = readFileSync(join(copy, 'src/articles/.imported.jsonl'), 'utf8').trim().split('\n');
  expect(register).toHaveLength(3);
});
