import { expect, it } from 'vitest';
import { readOptions, UsageError, usage } from '../../../src/build/import/options.ts';

it('writes among the articles and photos of the site unless told otherwise', () => {
  expect(readOptions(['a.txt'])).toEqual({
    inputs: ['a.txt'],
    out: 'src/articles',
    photosOut: 'src/photos',
    dryRun: false,
    yes: false,
  });
  expect(readOptions(['a.txt', '--out', 'ra'])).toMatchObject({ out: 'ra', photosOut: 'ra/photos' });
});

it('reads all that it is told', () => {
  const args = '--photos anh --date 5/7/2021 --section thoi-su --language vi --report r.json --dry-run --yes a b'.split(
    ' ',
  );
  expect(readOptions(args)).toEqual({
    inputs: ['a', 'b'],
    out: 'src/articles',
    photosOut: 'src/photos',
    photos: 'anh',
    date: '5/7/2021',
    section: 'thoi-su',
    language: 'vi',
    report: 'r.json',
    dryRun: true,
    yes: true,
  });
});

it.each([
  [[], 'Chưa có tệp nào để nhập.'],
  [['a', ' '], 'Có một tên tệp để trống: biến trong lệnh chưa có giá trị?'],
  [[''], 'Có một tên tệp để trống: biến trong lệnh chưa có giá trị?'],
  [['a', '--out', ''], 'Tùy chọn --out cần một giá trị.'],
  [['a', '--photos='], 'Tùy chọn --photos cần một giá trị.'],
  [['--nhap', 'a'], 'Không có tùy chọn --nhap.'],
  [['a', '--date'], 'Tùy chọn --date cần một giá trị.'],
  [['a', '--yes=1'], 'Tùy chọn --yes không nhận giá trị.'],
])('says in Vietnamese what is wrong with %j, and how it is used', (args, sentence) => {
  expect(() => readOptions(args)).toThrow(new UsageError(`${sentence}\n\n${usage}`));
});

it('takes what is named as lying where the command was called, and writes in the project', () => {
  expect(readOptions(['../a.txt', '--photos', 'anh', '--report', 'r.json'], '/bao/docs')).toMatchObject({
    inputs: ['/bao/a.txt'],
    photos: '/bao/docs/anh',
    report: '/bao/docs/r.json',
    out: 'src/articles',
    photosOut: 'src/photos',
    from: '/bao/docs',
  });
  expect(readOptions(['a.txt', '--out', 'ra'], '/bao/docs')).toMatchObject({
    out: '/bao/docs/ra',
    photosOut: '/bao/docs/ra/photos',
  });
});

it('asks for nothing but help', () => {
  expect(readOptions(['--help'])).toBeUndefined();
});
