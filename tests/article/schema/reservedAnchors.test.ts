import { expect, test } from 'vitest';
import { isReservedAnchor } from '../../../src/article/schema/reservedAnchors.ts';
import * as ids from '../../../src/ids.ts';

// What else has an id is looked for on the pages themselves: `strangeIds` in browser/support/matrix.ts.
const constants = Object.entries(ids).filter(([name, id]) => name.endsWith('Id') && typeof id === 'string');

test.each(constants)('%s is reserved', (_name, id) => {
  expect(isReservedAnchor(String(id))).toBe(true);
});

test('there are as many as the pages have', () => {
  expect(constants.length).toBeGreaterThan(15);
});

test.each([
  ids.commentAnchor('x'),
  ids.commentActionId('x', 'edit'),
  ids.commentBoxIds('new').text,
  ids.photoAnchor(3),
  ids.footnoteAnchor('a'),
  ids.footnoteReferenceAnchor('a'),
  ids.chapterAnchor(12),
])('%s, which the registry makes, is reserved', (id) => {
  expect(isReservedAnchor(id)).toBe(true);
});

test.each(['noi-dung', 'phan-12', 'binh-luan-moi', 'xem-anh-1'])('%s is reserved', (id) => {
  expect(isReservedAnchor(id)).toBe(true);
});

test.each(['doan-1', 'chu-thich', 'ket-luan', 'tieu-de-1', 'anh-1', 'phan-mot', 'phan-1-a'])('%s is free', (id) => {
  expect(isReservedAnchor(id)).toBe(false);
});
