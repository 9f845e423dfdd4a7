/**
 * What the importer reaches, each figure beside its target. Absolute times are for two quiet cores: they are printed, never
 * asserted. The pages are those in the folder named by `IMPORT_DATA`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { printTable } from '../printTable.ts';
import { hostileInputs } from './hostileInputs.ts';
import { makeWxr } from './makeWxr.ts';
import { measureCommand } from './measureCommand.ts';
import { measurePages, measureVietnamese } from './pageScores.ts';
import { measurePhoto } from './photoFigures.ts';

const data = process.env.IMPORT_DATA;
const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
const rows: string[][] = [['figure', 'measured', 'target']];
const isTerminal = process.stderr.isTTY;

function say(words: string): void {
  process.stderr.write(isTerminal ? `\r\u001B[K${words}` : `${words}\n`);
}

/** Runs the command on an input of the bench. */
function importInput(name: string, bytes: string | Uint8Array) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return measureCommand([file, '--out', join(folder, `out-${name}`), '--date', '5/7/2021 09:57']);
}

const four = (value: number) => value.toFixed(4);
const seconds = (value: number) => `${value.toFixed(2)} s`;
const mebibytes = (value: number | undefined) => (value === undefined ? 'not told here' : `${value.toFixed(0)} MiB`);

async function pages(from: string): Promise<void> {
  const { ours, readability, foreign } = await measurePages(join(from, 'pages'), (done, of) => {
    if (isTerminal || done % 30 === 0) say(`${done} of ${of} pages`);
  });
  const ratio = (1 - ours.f1) / (1 - readability.f1);
  rows.push(['pages: F1 of the text', `${four(ours.f1)} (P ${four(ours.precision)}, R ${four(ours.recall)})`, '']);
  rows.push(['pages: F1 of Readability', four(readability.f1), '']);
  rows.push(['pages: loss, of that of Readability', ratio.toFixed(3), '≤ 0.5']);
  rows.push(['pages: foreign phrases', String(foreign), '0']);
  const vietnamese = await measureVietnamese(join(from, 'vietnamese'));
  rows.push(['Vietnamese pages: F1 of the text', four(vietnamese.score.f1), '≥ 0.995']);
  rows.push(['Vietnamese pages: foreign lines', String(vietnamese.foreign), '0']);
  const { pages, ...right } = vietnamese.right;
  for (const [part, count] of Object.entries(right))
    rows.push([`Vietnamese pages: ${part} right`, `${count} of ${pages}`, `${pages}`]);
  say('one page in a process of its own');
  const page = gunzipSync(readFileSync(join(from, 'vietnamese/vnexpress-2026.html.gz')));
  const cold = await importInput('page.html', page);
  rows.push(['one page, cold', seconds(cold.seconds), '≤ 1.5 s'], ['', mebibytes(cold.mebibytes), '≤ 512 MiB']);
}

async function exported(): Promise<void> {
  say('1,000 posts of WordPress');
  const posts = await importInput('posts.xml', makeWxr(1000));
  rows.push(
    ['1,000 posts of WordPress', seconds(posts.seconds), '≤ 5 s'],
    ['', mebibytes(posts.mebibytes), '≤ 512 MiB'],
  );
}

async function photo(): Promise<void> {
  say('a photo of 24 megapixels');
  const { megabytes, megapixels, seconds: taken, over } = await measurePhoto(folder);
  rows.push(
    [
      `a photo of ${megapixels.toFixed(0)} megapixels, ${megabytes.toFixed(1)} MB, to its eight images`,
      seconds(taken),
      '≤ 3 s',
    ],
    ['… over their limit of bytes', String(over), '0'],
  );
}

async function hostile(): Promise<void> {
  const inputs = hostileInputs();
  const figures = [];
  for (const [index, { name, ending, bytes }] of inputs.entries()) {
    say(`hostile input ${index + 1} of ${inputs.length}: ${name}`);
    figures.push({ name, ...(await importInput(`${index}.${ending}`, bytes)) });
  }
  const [slowest] = figures.toSorted((a, b) => b.seconds - a.seconds);
  const [largest] = figures.toSorted((a, b) => (b.mebibytes ?? 0) - (a.mebibytes ?? 0));
  const strange = figures.filter(({ exitCode, output }) => (exitCode ?? 2) > 1 || /Lỗi của chương trình/u.test(output));
  rows.push([
    `${inputs.length} hostile inputs of 1 MB: slowest`,
    `${seconds(slowest?.seconds ?? 0)} (${slowest?.name})`,
    '≤ 5 s',
  ]);
  rows.push(['… most memory', `${mebibytes(largest?.mebibytes)} (${largest?.name})`, '≤ 512 MiB']);
  rows.push(['… without a sentence', strange.map(({ name }) => name).join(', ') || '0', '0']);
}

try {
  if (data && existsSync(join(data, 'pages/truth.json'))) await pages(data);
  else rows.push(['pages', 'not measured: set IMPORT_DATA to the folder of its data', '']);
  await exported();
  await photo();
  await hostile();
  say('');
  printTable(rows);
} finally {
  rmSync(folder, { recursive: true });
}
