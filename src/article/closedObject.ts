import * as v from 'valibot';

function expectation(known: string[], issue: v.StrictObjectIssue): string {
  if (issue.expected === 'Object') return 'an object';
  if (issue.expected === 'never') return `one of the keys ${known.map((key) => `"${key}"`).join(', ')}`;
  return `the key ${issue.expected}`;
}

/**
 * An object with these keys and no others; its issues' messages say what was expected.
 *
 * @param entries the schema of each key
 */
export function closedObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, (issue) => expectation(Object.keys(entries), issue));
}
