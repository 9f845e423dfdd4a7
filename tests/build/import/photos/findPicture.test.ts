import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { indexPictures, pictureFinder } from '../../../../src/build/import/photos/findPicture.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const write = (path: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), path);
  };
  for (const path of ['bai/bai_files/a.jpg', 'bai/chợ mới.png', 'bi-mat.jpg', 'bi-mat.txt']) write(path);
  write('bai/Đò đầy.jpg'.normalize('NFD'));
  for (const path of ['2020/01/cho.jpg', '2021/07/cho.jpg', '2021/07/lon-scaled.jpg']) write(`uploads/${path}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const find = async (src: string) => {
  const finder = pictureFinder(join(folder, 'bai'), new Map([['media/1.png', Buffer.from('trong tệp')]]), [
    () => indexPictures(join(folder, 'bai/bai_files')),
    () => indexPictures(join(folder, 'uploads')),
  ]);
  const bytes = await finder(src);
  return bytes && new TextDecoder().decode(bytes);
};

it.each([
  ['media/1.png', 'trong tệp'],
  ['bai_files/a.jpg', 'bai/bai_files/a.jpg'],
  ['./bai_files/a.jpg?v=2#x', 'bai/bai_files/a.jpg'],
  ['ch%E1%BB%A3%20m%E1%BB%9Bi.png', 'bai/chợ mới.png'],
  ['https://bao.example/anh/a.jpg', 'bai/bai_files/a.jpg'],
  ['https://bao.example/wp-content/uploads/2021/07/cho.jpg', 'uploads/2021/07/cho.jpg'],
  ['https://bao.example/wp-content/uploads/2020/01/cho.jpg', 'uploads/2020/01/cho.jpg'],
  ['https://bao.example/wp-content/uploads/2021/07/cho-300x200.jpg', 'uploads/2021/07/cho.jpg'],
  ['Đò đầy.jpg', 'bai/Đò đầy.jpg'.normalize('NFD')],
  ['data:image/png;base64,YW5o', 'anh'],
])('%s is found', async (src, found) => {
  expect(await find(src)).toBe(found);
});

it.each([
  '../bi-mat.jpg',
  '..%2Fbi-mat.jpg',
  '/etc/passwd',
  '../bi-mat.txt',
  'khong-co.jpg',
  'https://bao.example/',
  '',
  'a\0.jpg',
  '%',
])('%j is no picture of the input: nothing outside its folder is read, and nothing fetched', async (src) => {
  expect(await find(src)).toBeUndefined();
});
