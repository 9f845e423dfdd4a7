import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const build = join(import.meta.dirname, '..');
const fonts = join(build, '../styles/fonts');
const packages = join(build, '../../node_modules');

/** A hash of the code, fonts and packages that draw: with the same one, the same words and colours give the same bytes. */
export async function drawingFingerprint(): Promise<string> {
  const files = [
    join(build, 'settings/accentColours.ts'),
    join(build, '../ui/paperColours.ts'),
    ...(await filesIn(join(build, 'images'), /\.ts$/u)),
    ...(await filesIn(fonts, /-drawn.*\.woff2$/u)),
    ...['fontkit', 'sharp', '@fontsource/noto-serif'].map((name) => join(packages, name, 'package.json')),
  ];
  const contents = await Promise.all(files.map((file) => readFile(file, 'base64').catch(() => 'absent')));
  return hash('sha256', JSON.stringify([contents, process.platform, process.arch]), 'base64url');
}

async function filesIn(folder: string, wanted: RegExp): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => wanted.test(name));
  return names.sort().map((name) => join(folder, name));
}
