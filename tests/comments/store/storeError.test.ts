import { expect, it } from 'vitest';
import { KnownError, type StoreError, storeErrorOf } from '../../../src/comments/store/storeError.ts';
import { messages } from '../../../src/language/current/core.ts';

const failure = (name: string) => new DOMException('It failed.', name);

it.each<[string, unknown, StoreError]>([
  ['another tab holds the database', new KnownError('blocked'), 'blocked'],
  ['the disk is full', failure('QuotaExceededError'), 'quota-exceeded'],
  ['the page is older than the database', failure('VersionError'), 'version-mismatch'],
  ['the browser forbids to keep anything', failure('SecurityError'), 'unavailable'],
  ['a private window', failure('InvalidStateError'), 'unavailable'],
  ['the browser has no IndexedDB', new ReferenceError('indexedDB'), 'unavailable'],
  ['the disk fails', failure('UnknownError'), 'unknown'],
  ['the transaction was aborted', failure('AbortError'), 'unknown'],
  ['the record cannot be copied', failure('DataCloneError'), 'unknown'],
  ['the store is not there', failure('NotFoundError'), 'unknown'],
  ['any other error', new TypeError('x'), 'unknown'],
  ['something thrown that is no error', 'QuotaExceededError', 'unknown'],
  ['a record that looks like an error', { name: 'QuotaExceededError' }, 'unknown'],
  ['nothing', undefined, 'unknown'],
  ['null', null, 'unknown'],
])('%s', (_, error, expected) => {
  expect(storeErrorOf(error)).toBe(expected);
});

it('each problem has its own sentence that says what happened and what to do', () => {
  const sentences = Object.values(messages.storeErrors);
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) expect(sentence).toMatch(/(?:[Hh]ãy|Nhấn) .+\.$/u);
});
