import { expect, test } from 'vitest';
import { macroScore, scoreOf } from './scores.ts';

test.each([
  ['the same text', 'a b c d e', 'a b c d e', 1, 1],
  ['the same words between other signs and lines', 'a, b\nc – d (e)', 'a b c d e', 1, 1],
  ['a text with a word too many at its end', 'a b c d e f', 'a b c d e', 2 / 3, 1],
  ['a text that lacks its end', 'a b c d', 'a b c d e', 1, 1 / 2],
  ['a repeated text, each time counted', 'a b c d a b c d', 'a b c d', 1 / 5, 1],
  ['another text', 'a b c d', 'e f g h', 0, 0],
  ['words fewer than four as one', 'một hai', 'một hai', 1, 1],
  ['nothing where nothing is right', '', '', 1, 1],
  ['nothing where something is right', '', 'a b c d', 0, 0],
])('scores %s', (_, text, truth, precision, recall) => {
  expect(scoreOf(text, truth)).toEqual({ precision, recall });
});

test('makes F1 of the means, not the mean of F1', () => {
  const scores = [
    { precision: 1, recall: 0.5 },
    { precision: 0.5, recall: 0.5 },
  ];
  expect(macroScore(scores)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
});
