import { expect, it } from 'vitest';
import { type Box, formatBox, parseBox } from '../../../src/comments/model/box.ts';

it.each<[Box, string]>([
  [{ kind: 'new' }, 'new'],
  [{ kind: 'reply', commentId: 'a' }, 'reply:a'],
  [{ kind: 'edit', commentId: 'urn:edit:reply:\nx' }, 'edit:urn:edit:reply:\nx'],
])('%j is %j, and back', (box, key) => {
  expect(formatBox(box)).toBe(key);
  expect(parseBox(key)).toEqual(box);
});

it.each(['', 'New', 'new:', 'new:a', 'reply', 'reply:', ' reply:a', 'quote:a', 'edit'])('%j names no box', (key) => {
  expect(parseBox(key)).toBeUndefined();
});
