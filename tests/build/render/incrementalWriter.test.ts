import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileWriter } from '../../../src/build/render/fileWriter.ts';
import { incrementalWriter } from '../../../src/build/render/incrementalWriter.ts';

let place = '';
let folder = '';
let note = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'trang-'));
  folder = join(place, 'site');
  note = join(place, 'cache/note.json');
});
afterEach(() => rmSync(place, { recursive: true }));

const pages = { '/index.html': 'Trang nhất', '/bai-viet/mot.html': 'Bài một', '/bai-viet/hai.html': 'Bài hai' };

/** A build that writes pages, each being the source of itself. @returns the number of files written */
async function build(contents: Record<string, string> = pages, to = { folder, note }): Promise<number> {
  const files = incrementalWriter(to.folder, to.note);
  files.clear();
  for (const [name, content] of Object.entries(contents)) await files.write(name, content, () => content);
  return files.done();
}

/** What stands in the folder. */
function site(): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]));
}

const sorted = (contents: Record<string, string>) => Object.fromEntries(Object.entries(contents).sort());

it('writes all at first, and then nothing', async () => {
  expect(await build()).toBe(3);
  const before = lstatSync(join(folder, 'index.html'));
  expect(await build()).toBe(0);
  expect(lstatSync(join(folder, 'index.html')).ctimeMs).toBe(before.ctimeMs);
  expect(site()).toEqual(sorted(pages));
});

it('writes what has changed or is new, and removes what is gone with its folder', async () => {
  await build({ ...pages, '/trang/2.html': 'Trang hai' });
  const { '/bai-viet/hai.html': _, ...rest } = pages;
  const changed = { ...rest, '/index.html': 'Trang nhất mới', '/bai-viet/ba.html': 'Bài ba' };
  expect(await build(changed)).toBe(2);
  expect(site()).toEqual(sorted(changed));
  expect(existsSync(join(folder, 'trang'))).toBe(false);
  expect(await build(changed)).toBe(0);
});

it('takes the source for what a page follows from, whatever it says', async () => {
  const files = () => incrementalWriter(folder, note);
  const [first, second] = [files(), files()];
  await first.write('/a.html', 'một', () => 'một');
  first.done();
  await second.write('/a.html', 'hai', () => 'một');
  expect(second.done()).toBe(1);
});

describe('files that another thread writes', () => {
  /** A build of which a thread writes the articles. */
  async function buildApart(contents: Record<string, string> = pages): Promise<number> {
    const files = incrementalWriter(folder, note);
    files.clear();
    const thread = fileWriter(folder, structuredClone(files.before('/bai-viet/')));
    for (const [name, content] of Object.entries(contents))
      await (name.startsWith('/bai-viet/') ? thread : files).write(name, content, () => content);
    files.wrote(structuredClone(thread.files), thread.written());
    return files.done();
  }

  it('are known to the next build, whoever writes them then', async () => {
    expect(await buildApart()).toBe(3);
    const noted = readFileSync(note, 'utf8');
    expect(await buildApart()).toBe(0);
    expect(await build()).toBe(0);
    expect(readFileSync(note, 'utf8')).toBe(noted);
    const { '/bai-viet/hai.html': _, ...rest } = pages;
    expect(await buildApart({ ...rest, '/bai-viet/mot.html': 'Bài một mới' })).toBe(1);
    expect(site()).toEqual(sorted({ ...rest, '/bai-viet/mot.html': 'Bài một mới' }));
  });

  it('and the note are the same in whatever order they come', async () => {
    const fixed = { source: 'nguồn', stamp: 'dấu' };
    const notes = [
      ['/a', '/b'],
      ['/b', '/a'],
    ].map((names) => {
      const files = incrementalWriter(folder, note);
      files.wrote(new Map(names.map((name) => [name, fixed])), 2);
      files.done();
      return readFileSync(note, 'utf8');
    });
    expect(notes[0]).toBe(notes[1]);
  });
});

it('takes nothing for good that a build left which came to no end', async () => {
  const files = incrementalWriter(folder, note);
  files.clear();
  await files.write('/bai-viet/mot.html', 'Bài một', () => 'Bài m');
  await files.write('/bai-viet/bo-do.html', 'Bài bỏ dở', () => 'Bài');
  expect(await build()).toBe(3);
  expect(site()).toEqual(sorted(pages));
});

describe('a file that something else has touched is written anew:', () => {
  const page = () => join(folder, 'bai-viet/mot.html');
  const outside = () => join(place, 'outside');
  it.each<[string, () => void]>([
    ['gone', () => rmSync(page())],
    ['edited', () => writeFileSync(page(), 'Bài khác')],
    [
      'edited to the same length, with its time set back',
      () => {
        execFileSync('cp', ['-p', page(), outside()]);
        writeFileSync(page(), 'Bài mốt');
        execFileSync('touch', ['-r', outside(), page()]);
        rmSync(outside());
      },
    ],
    ['cut short', () => writeFileSync(page(), '')],
    [
      'now a folder',
      () => {
        rmSync(page());
        mkdirSync(page());
        writeFileSync(join(page(), 'x'), 'x');
      },
    ],
    [
      'its folder now a file',
      () => {
        rmSync(join(folder, 'bai-viet'), { recursive: true });
        writeFileSync(join(folder, 'bai-viet'), 'x');
      },
    ],
    [
      'now a link to elsewhere',
      () => {
        rmSync(page());
        writeFileSync(outside(), 'Bài khác');
        symlinkSync(outside(), page());
      },
    ],
    ['linked from a copy of the site', () => linkSync(page(), outside())],
    ['all of the site gone', () => rmSync(folder, { recursive: true })],
    [
      'the site copied away and back',
      () => {
        cpSync(folder, outside(), { recursive: true, preserveTimestamps: true });
        rmSync(folder, { recursive: true });
        cpSync(outside(), folder, { recursive: true, preserveTimestamps: true });
      },
    ],
  ])('%s', async (_, touch) => {
    await build();
    touch();
    const elsewhere = existsSync(outside()) && lstatSync(outside()).isFile() ? readFileSync(outside(), 'utf8') : '';
    expect(await build({ ...pages, '/index.html': 'Trang nhất mới' })).toBeGreaterThan(1);
    expect(site()).toEqual(sorted({ ...pages, '/index.html': 'Trang nhất mới' }));
    if (elsewhere) expect(readFileSync(outside(), 'utf8')).toBe(elsewhere);
  });
});

describe('a note that is worth nothing leads to a whole build:', () => {
  const whole = () => readFileSync(note, 'utf8');
  it.each<[string, () => string]>([
    ['half of it', () => whole().slice(0, whole().length / 2)],
    ['empty', () => ''],
    ['no JSON', () => '\0\u0001 không phải JSON'],
    ['null', () => 'null'],
    ['a number', () => '5'],
    ['an object', () => '{"/index.html":{}}'],
    ['a list of numbers', () => '[1,2]'],
    ['files of which it says nothing', () => '[["/index.html",null],["/bai-viet/mot.html",5],[7,7]]'],
    ['other stamps', () => whole().replaceAll(/"stamp":"/g, '"stamp":"1')],
    ['no stamps', () => whole().replaceAll(/,"stamp":"[^"]*"/g, '')],
  ])('%s', async (_, garbage) => {
    await build();
    writeFileSync(note, garbage());
    expect(await build()).toBe(3);
    expect(site()).toEqual(sorted(pages));
  });

  it('is itself a folder, and stays one', async () => {
    mkdirSync(note, { recursive: true });
    expect(await build()).toBe(3);
    expect(await build()).toBe(3);
    expect(site()).toEqual(sorted(pages));
    expect(readdirSync(join(place, 'cache'))).toEqual(['note.json']);
  });

  it('names files outside the folder, which stay', async () => {
    await build();
    const other = join(place, 'other');
    writeFileSync(other, 'x');
    const { size, mtimeMs, ctimeMs } = lstatSync(other);
    writeFileSync(note, JSON.stringify([['/../other', { source: 'x', stamp: `${size} ${mtimeMs} ${ctimeMs}` }]]));
    expect(await build()).toBe(3);
    expect(existsSync(other)).toBe(true);
  });
});

it('clears what no build has left there, but for a repository', async () => {
  await build();
  for (const name of ['.git/HEAD', 'cu/trang.html', 'la.txt', '.an']) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
  expect(await build()).toBe(0);
  expect(site()).toEqual(sorted({ ...pages, '/.git/HEAD': '.git/HEAD' }));
  expect(existsSync(join(folder, 'cu'))).toBe(false);
});

it('leaves alone what has come in the place of a page that is gone', async () => {
  await build();
  const files = incrementalWriter(folder, note);
  files.clear();
  writeFileSync(join(folder, 'bai-viet/hai.html'), 'từ thư mục public');
  await files.write('/index.html', 'Trang nhất', () => 'Trang nhất');
  files.done();
  expect(site()).toEqual({ '/bai-viet/hai.html': 'từ thư mục public', '/index.html': 'Trang nhất' });
});

it('removes nothing from a folder that is not to be cleared', async () => {
  await build();
  const files = incrementalWriter(folder, note);
  await files.write('/index.html', 'Trang nhất', () => 'Trang nhất');
  expect(files.done()).toBe(0);
  expect(site()).toEqual(sorted(pages));
});

it('goes on where a build was broken off', async () => {
  await build();
  const files = incrementalWriter(folder, note);
  files.clear();
  await files.write('/bai-viet/mot.html', 'Bài mốt', () => 'Bài mốt');
  expect(await build()).toBe(1);
  expect(site()).toEqual(sorted(pages));
});

it('keeps two sites apart that are built at once', async () => {
  const other = { folder: join(place, 'other'), note: join(place, 'cache/other.json') };
  await Promise.all([build(), build({ '/index.html': 'Trang khác' }, other)]);
  expect(await Promise.all([build(), build({ '/index.html': 'Trang khác' }, other)])).toEqual([0, 0]);
  expect(readFileSync(join(other.folder, 'index.html'), 'utf8')).toBe('Trang khác');
  expect(site()).toEqual(sorted(pages));
});
