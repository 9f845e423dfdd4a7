import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** `script` of util-linux gives the command a terminal. */
const hasScript = /util-linux/u.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '');

let folder = '';
const at = (name: string) => join(folder, name);
const body = 'Sáng nay ghe về bến muộn hơn mọi ngày vì nước ròng.';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'terminal-'));
  writeFileSync(at('1.txt'), `Ghe về bến\n\n5/7/2021\n\n${body}\n`);
  writeFileSync(at('2.txt'), `Chợ cá\n\n${body}\n`);
  writeFileSync(at('3.txt'), `Chợ rau\n\n${body}\n`);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Imports the three at a terminal, where each entry is typed at a question. */
function runAtTerminal(...typed: string[]): Promise<{ status: number | null; output: string }> {
  const command = `"${process.execPath}" src/build/import/run.mjs "${folder}" --out "${at('ra')}"`;
  const child = spawn('script', ['-qefc', command, '/dev/null']);
  let output = '';
  let answered = 0;
  child.stdout.on('data', (part: Buffer) => {
    output += part;
    const asked = output.match(/5\/7\/2021 09:57\)\?/gu)?.length ?? 0;
    for (; answered < asked; answered += 1) child.stdin.write(typed[answered] ?? '');
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}

const articles = () => readdirSync(at('ra')).sort();

describe.skipIf(!hasScript)('at a terminal', () => {
  it('asks with the article’s name above, and imports with the answers', async () => {
    const { status, output } = await runAtTerminal('6/7/2021\r', '7/7/2021\r');
    expect(output).toMatch(/2\.txt: “Chợ cá”\r?\n.*Không tìm thấy ngày đăng/u);
    expect(status).toBe(0);
    expect(articles()).toEqual(['.imported.jsonl', 'cho-ca.json', 'cho-rau.json', 'ghe-ve-ben.json']);
  });

  it('stops at Ctrl+C, keeps what was written and knows it', async () => {
    const { status, output } = await runAtTerminal('\u0003');
    expect(output).toContain('Đã dừng giữa chừng (Ctrl+C). Trước đó: 1 đã ghi.');
    expect(output).not.toMatch(/Error|Lỗi của chương trình|3\.txt/u);
    expect(status).toBe(130);
    expect(articles()).toEqual(['.imported.jsonl', 'ghe-ve-ben.json']);
    expect(readFileSync(at('ra/.imported.jsonl'), 'utf8')).toContain('"ghe-ve-ben"');
  });

  it('asks no more after Ctrl+D, and says what is missing', async () => {
    const { status, output } = await runAtTerminal('\u0004');
    expect(output).not.toMatch(/Error|Lỗi của chương trình/u);
    expect(output.match(/KHÔNG NHẬP\. Không tìm thấy ngày đăng: thêm --date/gu)).toHaveLength(2);
    expect(status).toBe(1);
    expect(articles()).toEqual(['.imported.jsonl', 'ghe-ve-ben.json']);
  });
});
