import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** The command in a process of its own, with nobody to ask. */
let folder = '';
const text = 'Ghe về bến\n\n5/7/2021 09:57\n\nSáng nay ghe về bến muộn hơn mọi ngày vì nước ròng.\n';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'));
  writeFileSync(join(folder, 'bai.txt'), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  return runWith({}, ...args);
}

function runWith(env: Record<string, string>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/import/run.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, output: `${stdout}${stderr}` };
}
const at = (name: string) => join(folder, name);

it('writes an article and its report, and ends with 0; with nothing new too', () => {
  const first = run(at('bai.txt'), '--out', at('ra'), '--report', at('bao-cao.json'));
  expect(first).toMatchObject({ status: 0, output: expect.stringContaining('đã ghi bài ghe-ve-ben') });
  const { outcomes } = JSON.parse(readFileSync(at('bao-cao.json'), 'utf8'));
  expect(outcomes).toMatchObject([
    { status: 'written', id: 'ghe-ve-ben', lines: [{ number: 1, in: 'article' }, {}, {}] },
  ]);
  expect(run(at('bai.txt'), '--out', at('ra'), '--report', at('bao-cao.json'))).toMatchObject({
    status: 0,
    output: expect.stringContaining('không đổi'),
  });
});

it.each([
  ['a name that is empty', () => ['', '--out', at('ra')], 'tên tệp để trống'],
  [
    'photos that are not there',
    () => [at('bai.txt'), '--out', at('ra'), '--photos', at('khong-co')],
    'không có thư mục này',
  ],
  ['photos that are a file', () => [at('bai.txt'), '--out', at('ra'), '--photos', at('bai.txt')], 'không phải thư mục'],
  ['an unknown option', () => [at('bai.txt'), '--nhap'], 'Không có tùy chọn --nhap.'],
  ['a date that is none', () => [at('bai.txt'), '--date', 'hôm qua'], '“hôm qua” không phải ngày'],
  ['a section that the site lacks', () => [at('bai.txt'), '--section', 'x'], 'không có chuyên mục “x”'],
  ['a language that is none', () => [at('bai.txt'), '--language', 'xx1'], '“xx1” không phải mã ngôn ngữ'],
  ['a file in place of a folder', () => [at('bai.txt'), '--out', at('bai.txt')], 'không phải thư mục'],
  [
    'a report in place of the input',
    () => [at('bai.txt'), '--out', at('ra'), '--report', at('bai.txt')],
    'không phải báo cáo cũ',
  ],
])('refuses %s with 2, and loses nothing', (_, args, sentence) => {
  const { status, output } = run(...args());
  expect(output).toContain(sentence);
  expect(output).not.toMatch(/\n\s+at /u);
  expect(status).toBe(2);
  expect(readFileSync(at('bai.txt'), 'utf8')).toBe(text);
});

it('says that it could not write, and ends', () => {
  const { status, output } = run(at('bai.txt'), '--out', '/proc/khong-co');
  expect(output).toContain('Không ghi được');
  expect(output).not.toMatch(/đã ghi bài|\n\s+at /u);
  expect(status).not.toBe(0);
});

it('finds its files from the folder that npm was called in, and names them so', () => {
  mkdirSync(at('con'));
  const env = { npm_lifecycle_event: 'import', INIT_CWD: at('con') };
  expect(runWith(env, '../bai.txt', '--out', '../tu-con')).toMatchObject({
    status: 0,
    output: expect.stringMatching(/^\.\.\/bai\.txt: đã ghi bài/u),
  });
  expect(readFileSync(at('tu-con/ghe-ve-ben.json'), 'utf8')).toContain('Ghe về bến');
});

it('ends quietly where its output is cut off', () => {
  const names = Array.from({ length: 60 }, (_, number) => `"${at(`khong-co-${number}.txt`)}"`);
  const command = `{ "${process.execPath}" src/build/import/run.mjs ${names.join(' ')} --out "${at('cut')}"; echo "$?" >&2; } | true`;
  const { stderr } = spawnSync('/bin/sh', ['-c', command], { encoding: 'utf8' });
  expect(stderr.trim()).toBe('1');
});
