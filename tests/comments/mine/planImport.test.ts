import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planImport } from '../../../src/comments/mine/planImport.ts';
import type { Comment } from '../../../src/comments/model/comment.ts';

const comment: Comment = {
  id: 'a',
  articleId: 'bai',
  text: 'Hay.',
  name: 'An',
  createdAt: 5,
  editedAt: 6,
  parentId: 'b',
};
const nothing = new Map<string, Comment>();
const byId = (comments: readonly Comment[]) => new Map(comments.map((one) => [one.id, one]));

/** A comment from its id, its time, and the id of what it answers. */
function made([id, createdAt, parentId]: readonly [string, number, string?]): Comment {
  const { parentId: _, editedAt: __, ...rest } = comment;
  return { ...rest, id, createdAt, ...(parentId !== undefined && { parentId }) };
}

const order = (comments: readonly Comment[]) => planImport(comments, nothing).fresh.map(({ id }) => id);

describe('a comment of the file', () => {
  const sorted = (here: Comment | undefined) => planImport([comment], byId(here ? [here] : []));
  const { editedAt: _, ...unedited } = comment;
  const { parentId: __, ...unanswering } = comment;

  it('is fresh where its id is not here', () => {
    expect(sorted({ ...comment, id: 'c' })).toStrictEqual({ fresh: [comment], same: [], differing: [] });
  });

  it('is the same where all of it is here', () => {
    expect(sorted({ ...comment })).toStrictEqual({ fresh: [], same: [comment], differing: [] });
  });

  it.each<[string, Comment]>([
    ['article', { ...comment, articleId: 'khac' }],
    ['text', { ...comment, text: 'Hay!' }],
    ['name', { ...comment, name: '' }],
    ['time', { ...comment, createdAt: 4 }],
    ['time of change', { ...comment, editedAt: 7 }],
    ['time of change, which it does not have here', unedited],
    ['parent', { ...comment, parentId: 'c' }],
    ['parent, which it does not have here', unanswering],
  ])('is differing where it has another %s, and is given as the file has it', (_, here) => {
    expect(sorted(here)).toStrictEqual({ fresh: [], same: [], differing: [comment] });
  });
});

describe('the order of what is fresh', () => {
  it.each<[string, (readonly [string, number, string?])[], string]>([
    [
      'is by time',
      [
        ['a', 3],
        ['b', 1],
        ['c', 2],
      ],
      'b c a',
    ],
    [
      'is by id at the same time',
      [
        ['b', 1],
        ['c', 1],
        ['a', 1],
      ],
      'a b c',
    ],
    [
      'has a reply after its parent',
      [
        ['a', 2, 'b'],
        ['b', 1],
      ],
      'b a',
    ],
    [
      'has a reply after its parent, whatever the clock said',
      [
        ['a', 1, 'b'],
        ['b', 2],
      ],
      'b a',
    ],
    [
      'brings a comment forward that an earlier one answers',
      [
        ['reply', 1, 'first'],
        ['first', 9],
        ['other', 5],
      ],
      'first reply other',
    ],
    [
      'has a late reply at its time',
      [
        ['reply', 9, 'first'],
        ['first', 1],
        ['other', 5],
      ],
      'first other reply',
    ],
    [
      'has put-off replies by time',
      [
        ['c', 3, 'p'],
        ['b', 1, 'p'],
        ['d', 2, 'b'],
        ['p', 9],
      ],
      'p b d c',
    ],
    [
      'takes no notice of a parent that is not in the file',
      [
        ['a', 2, 'x'],
        ['b', 1],
      ],
      'b a',
    ],
    [
      'is the same for times before 1970',
      [
        ['a', 1],
        ['b', -1],
        ['c', -8.64e15],
      ],
      'c b a',
    ],
  ])('%s', (_, given, expected) => {
    expect(order(given.map(made)).join(' ')).toBe(expected);
  });

  it('has parents first where they are 10,000 deep, from either end', () => {
    const chain = Array.from({ length: 10_000 }, (_, depth) => made([`${depth}`, -depth, `${depth - 1}`]));
    const ids = chain.map(({ id }) => id);
    expect(order(chain)).toEqual(ids);
    expect(order([...chain].reverse())).toEqual(ids);
  });

  it('has what answers itself or round in a circle once, however long the circle', () => {
    const circle = Array.from({ length: 10_000 }, (_, at) => made([`${at}`, -at, `${(at + 1) % 10_000}`]));
    expect(order([...circle, made(['self', 1, 'self'])]).sort()).toEqual(
      [...circle.map(({ id }) => id), 'self'].sort(),
    );
  });

  it('takes no longer where 20,000 answer one that comes last', () => {
    const replies = Array.from({ length: 20_000 }, (_, at) => made([`${at}`, at, 'first']));
    const result = order([...replies, made(['first', 1e6])]);
    expect(result.slice(0, 3)).toEqual(['first', '0', '1']);
    expect(result.length).toBe(20_001);
  });
});

describe('whatever the file and what is here', () => {
  const id = fc.constantFrom(...'abcdefgh', '__proto__');
  const some = fc
    .uniqueArray(fc.tuple(id, fc.integer({ min: -3, max: 3 }), fc.option(id, { nil: undefined })), {
      selector: ([own]) => own,
    })
    .map((list) => list.map(([own, time, parent]) => made(parent === undefined ? [own, time] : [own, time, parent])));

  it('each comment of the file is in one list, and what is not fresh is in the order of the file', () => {
    fc.assert(
      fc.property(some, some, (file, here) => {
        const { fresh, same, differing } = planImport(file, byId(here));
        const inFile = (one: Comment) => file.indexOf(one);
        expect([...fresh, ...same, ...differing].map(inFile).sort()).toEqual(file.map(inFile).sort());
        for (const list of [same, differing]) expect(list.map(inFile)).toEqual(list.map(inFile).sort());
        for (const one of fresh) expect(byId(here).has(one.id)).toBe(false);
        for (const one of same) expect(byId(here).get(one.id)).toEqual(one);
        for (const one of differing) expect(byId(here).get(one.id)).not.toEqual(one);
      }),
    );
  });

  it('after it is done, the same file has nothing fresh', () => {
    fc.assert(
      fc.property(some, some, (file, here) => {
        const after = byId([...here, ...planImport(file, byId(here)).fresh]);
        expect(planImport(file, after).fresh).toEqual([]);
      }),
    );
  });

  it('what answers a fresh comment comes after it, unless they answer each other', () => {
    fc.assert(
      fc.property(some, (file) => {
        const parents = new Map(file.map(({ id, parentId }) => [id, parentId]));
        const placed = order(file);
        for (const { id, parentId } of file) {
          if (parentId === undefined || !parents.has(parentId) || answers(parents, parentId, id)) continue;
          expect(placed.indexOf(parentId)).toBeLessThan(placed.indexOf(id));
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Whether a comment answers another, over however many steps. */
function answers(parents: ReadonlyMap<string, string | undefined>, id: string, other: string): boolean {
  let above: string | undefined = id;
  for (let step = 0; step <= parents.size && above !== undefined && above !== other; step += 1)
    above = parents.get(above);
  return above === other;
}
