// @vitest-environment node
import { expect, it } from 'vitest';
import { type Problem, problemOf, StuckError } from '../../../src/comments/store/problem.ts';
import { vi } from '../../../src/language/vi.ts';

const failure = (name: string) => new DOMException('It failed.', name);

it.each<[string, unknown, Problem]>([
  ['another tab holds the database', new StuckError(), 'stuck'],
  ['the disk is full', failure('QuotaExceededError'), 'full'],
  ['the page is older than the database', failure('VersionError'), 'outdated'],
  ['the browser forbids to keep anything', failure('SecurityError'), 'missing'],
  ['a private window', failure('InvalidStateError'), 'missing'],
  ['the browser has no IndexedDB', new ReferenceError('indexedDB'), 'missing'],
  ['the disk fails', failure('UnknownError'), 'broken'],
  ['the transaction was aborted', failure('AbortError'), 'broken'],
  ['the record cannot be copied', failure('DataCloneError'), 'broken'],
  ['the store is not there', failure('NotFoundError'), 'broken'],
  ['any other error', new TypeError('x'), 'broken'],
  ['something thrown that is no error', 'QuotaExceededError', 'broken'],
  ['a record that looks like an error', { name: 'QuotaExceededError' }, 'broken'],
  ['nothing', undefined, 'broken'],
  ['null', null, 'broken'],
])('%s', (_, error, expected) => {
  expect(problemOf(error)).toBe(expected);
});

it('each problem has its own sentence that says what happened and what to do', () => {
  const sentences = Object.values(vi.storeProblem);
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) expect(sentence).toMatch(/(?:[Hh]ãy|Nhấn) .+\.$/u);
});
