import { expect, it } from 'vitest';
import { commentAnchor, commentFormId, commentIdIn, commentPrefix } from '../src/ids.ts';

const ofForm = commentFormId.slice(commentPrefix.length);

it.each(['a', 'một hai', 'a/b#c%20', ofForm, `${ofForm}-1`, `${ofForm}:edit`, ''])(
  'the permalink of a comment with the id “%s” leads to it',
  (id) => {
    expect(commentIdIn(`#${commentAnchor(id)}`)).toBe(id);
    expect(commentAnchor(id)).not.toBe(commentFormId);
  },
);

it.each([`#${commentFormId}`, '#tieu-de', '', `#${commentPrefix}%`])('“%s” is no comment', (hash) => {
  expect(commentIdIn(hash)).toBe('');
});
