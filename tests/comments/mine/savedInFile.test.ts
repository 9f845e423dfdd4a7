import { describe, expect, it } from 'vitest';
import { toAnnotationSet } from '../../../src/comments/mine/annotationSet.ts';
import { parseAnnotationSet } from '../../../src/comments/mine/parseAnnotationSet.ts';
import { freshArticles } from '../../../src/comments/mine/savedArticles.ts';
import { savedInFile } from '../../../src/comments/mine/savedInFile.ts';

const saved = [
  { id: 'cau-moi', at: Date.parse('2026-11-28T16:40:00Z'), headline: 'Cầu mới “thông xe”' },
  { id: 'bai-2', at: 0, headline: '' },
];
const source = 'https://bantin.example/bai-viet/bai';
const time = '2026-11-28T16:40:00.000Z';

describe('what was saved for later', () => {
  it('is in the file, and read again, also where the site has moved', () => {
    const file = toAnnotationSet([], new Map(), 'https://cu.example/thu', 5, saved);
    expect(parseAnnotationSet(file)).toEqual({ comments: [], headlines: new Map(), refused: [], shortened: 0, saved });
  });

  it('leaves no trace in a file where there is nothing, nor in what is read of a file without it', () => {
    const file = toAnnotationSet([], new Map(), 'https://bantin.example', 5);
    expect(JSON.parse(file)).not.toHaveProperty('saved');
    expect(parseAnnotationSet(file)).not.toHaveProperty('saved');
  });

  it('is read of a newer file too, with fields that are not known', () => {
    expect(savedInFile([{ source, saved: time, headline: 'Tít', read: true }])).toEqual([
      { id: 'bai', at: Date.parse(time), headline: 'Tít' },
    ]);
  });

  it.each([
    ['no list', { source, saved: time }],
    ['no entries', [null, 1, 'bai', [], {}]],
    ['no article of a site of this kind', [{ source: 'https://bantin.example/moi-nhat', saved: time }]],
    ['an id that no article has', [{ source: 'https://bantin.example/bai-viet/..', saved: time }]],
    ['no time', [{ source }, { source, saved: 5 }, { source, saved: 'hôm qua' }]],
  ])('is not found in %s', (_, value) => {
    expect(savedInFile(value)).toEqual([]);
  });

  it('is taken once, with a headline of a bearable length', () => {
    const read = savedInFile([
      { source, saved: time, headline: 'x'.repeat(5000) },
      { source, saved: '2020-01-01T00:00:00Z' },
    ]);
    expect(read).toHaveLength(1);
    expect(read[0]?.at).toBe(Date.parse(time));
    expect(read[0]?.headline).toHaveLength(300);
  });
});

it('new are those that are not here', () => {
  expect(freshArticles(saved, [{ id: 'bai-2', at: 9, headline: 'khác' }])).toEqual([saved[0]]);
  expect(freshArticles(undefined, saved)).toEqual([]);
});
