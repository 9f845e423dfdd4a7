// @vitest-environment node
import { expect, test } from 'vitest';
import { headlineId, photoAnchor, textEndId, textId } from '../../src/article/addresses.ts';
import { footnoteAnchor, referenceAnchor } from '../../src/article/notes.ts';
import { isReservedAnchor } from '../../src/article/reservedAnchors.ts';
import { commentAnchor, commentFormId, commentsId } from '../../src/comments/addresses.ts';

const used = [
  headlineId,
  textId,
  textEndId,
  photoAnchor(1),
  commentsId,
  commentFormId,
  commentAnchor('1'),
  footnoteAnchor('1'),
];

test.each([
  ...used,
  referenceAnchor('1'),
  'noi-dung',
  'chan-trang',
  'root',
  'page-data',
  'muc-luc',
  'phan-12',
  'anh-thieu',
])('%s is reserved', (id) => {
  expect(isReservedAnchor(id)).toBe(true);
});

test.each(['doan-1', 'chu-thich', 'ket-luan', 'tieu-de-1', 'anh-1', 'phan-mot', 'phan-1-a'])('%s is free', (id) => {
  expect(isReservedAnchor(id)).toBe(false);
});
