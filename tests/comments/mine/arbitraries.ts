import fc from 'fast-check';
import { type Comment, createComment } from '../../../src/comments/model/comment.ts';

/** Pieces that have broken programs: markup, marks without letters, surrogates alone, names of the prototype. */
const hostile = fc.constantFrom(
  ...['__proto__', 'constructor', '](javascript:alert(1))', '<script>', '</blockquote>', '```', '\\', '\n# ', '\n- '],
  ...['\n1. ', '\n\n    ', '\r\n', '\t', '\0', '\u2028', '&lt;', '\uD83D', '\uDC4D', '\u202E', '\u0301', '\uFEFF'],
  ...['Tuyến đầu', 'ấ'.normalize('NFD'), '👨‍👩‍👧‍👦', '🇻🇳', '| a |\n|--|', '\n===', '"', '*', '_', '`'],
);

/** Any UTF-16 units, well-formed or not. */
export const anyText = fc
  .array(
    fc.oneof(
      hostile,
      fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
      fc.string(),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

const instant = fc.oneof(fc.integer({ min: -8.64e15, max: 8.64e15 }), fc.constantFrom(8.64e15, -8.64e15, 0, -1));

/** Ids that a store can hold. */
export const anyId = fc.oneof(
  fc.uuid(),
  fc.uuid().map((id) => id.toUpperCase()),
  fc.constantFrom('__proto__', 'constructor', 'a', 'urn:uuid:a', 'urn:ban-tin:%41', 'https://a.vn/#1', '%', '.', '..'),
  fc.string({ unit: 'binary', minLength: 1 }),
);

/** Comments as `createComment` makes them, some edited since, some replies. */
export const anyComment: fc.Arbitrary<Comment> = fc
  .record({
    input: fc.record({ id: anyId, articleId: anyId, text: anyText, name: anyText }),
    parentId: fc.option(anyId, { nil: undefined }),
    createdAt: instant,
    editedAt: fc.option(instant, { nil: undefined }),
  })
  .map(({ input, parentId, createdAt, editedAt }) => {
    const comment = createComment({ ...input, parentId }, createdAt);
    return comment && (editedAt === undefined ? comment : { ...comment, editedAt });
  })
  .filter((comment) => comment !== undefined);

/** Comments of which no two have the same id. */
export const anyComments = fc.uniqueArray(anyComment, { selector: ({ id }) => id, maxLength: 8 });
