import * as v from 'valibot';

/**
 * An object with these keys and no others. Its issues' messages say what was expected. Every unknown key is an issue of
 * type `raw_check`, where valibot's own closed object stops at the first; a pipe after it sees the known ones.
 *
 * @param entries the schema of each key
 */
export function closedObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries);
  const message = (issue: v.ObjectIssue | v.StrictObjectIssue) =>
    issue.expected === 'Object' ? 'an object' : `the key ${issue.expected}`;
  const { '~run': checkKnown } = v.object(entries, message);
  const schema: v.StrictObjectSchema<Entries, typeof message> = {
    ...v.strictObject(entries, message),
    '~run'(dataset, config) {
      const input: Record<string, unknown> = Object(dataset.value);
      const checked = checkKnown.call(this, dataset, config);
      const unknown = Object.keys(input).filter((key) => !Object.hasOwn(entries, key));
      if (unknown.length > 0) rejectKeys(input, unknown, known)['~run'](checked, config);
      return checked;
    },
  };
  return schema;
}

function rejectKeys(input: Record<string, unknown>, unknown: readonly string[], known: readonly string[]) {
  const message = `one of the keys ${known.map((key) => `"${key}"`).join(', ')}`;
  return v.rawCheck(({ addIssue }) => {
    for (const key of unknown)
      addIssue({ message, path: [{ type: 'object', origin: 'key', input, key, value: input[key] }] });
  });
}
