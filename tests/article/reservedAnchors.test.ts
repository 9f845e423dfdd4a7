// @vitest-environment node
import { expect, test } from 'vitest';
import { headlineId, textEndId } from '../../src/article/addresses.ts';
import { footnoteAnchor, referenceAnchor } from '../../src/article/FootnoteReference.tsx';
import { isReservedAnchor } from '../../src/article/reservedAnchors.ts';
import { commentAnchor, commentFormId, commentsId } from '../../src/comments/addresses.ts';

const used = [headlineId, textEndId, commentsId, commentFormId, commentAnchor('1'), footnoteAnchor('1')];

test.each([...used, referenceAnchor('1'), 'noi-dung', 'chan-trang', 'root', 'page-data'])('%s is reserved', (id) => {
  expect(isReservedAnchor(id)).toBe(true);
});

test.each(['doan-1', 'chu-thich', 'ket-luan', 'tieu-de-1'])('%s is free', (id) => {
  expect(isReservedAnchor(id)).toBe(false);
});
