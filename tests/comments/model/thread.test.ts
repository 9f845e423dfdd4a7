import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, StoredEntry } from '../../../src/comments/model/comment.ts';
import {
  buildThreadTree,
  type Thread,
  type ThreadNode,
  withUndoPlaceholders,
} from '../../../src/comments/model/thread.ts';
import { countEntries } from '../../../src/comments/store/readThreads.ts';

const content = { articleId: 'bai', text: 'Hay.', name: '', createdAt: 0 };
const first = (id: string, turn = 0): StoredEntry => ({ ...content, id, thread: ['bai', turn] });
const reply = (id: string, parentId?: string, turn = 0, firstId = 'first'): StoredEntry => ({
  ...content,
  id,
  ...(parentId !== undefined && { parentId }),
  reply: [firstId, turn],
});
const tombstone = (entry: StoredEntry): StoredEntry => {
  const { id, parentId } = entry;
  const position = 'reply' in entry ? { reply: entry.reply } : { thread: entry.thread };
  return { id, deleted: true, ...(parentId !== undefined && { parentId }), ...position };
};

/** A tree as text: `a(b c(d))`. */
function shown({ entry, replies }: ThreadNode): string {
  return replies.length === 0 ? entry.id : `${entry.id}(${replies.map(shown).join(' ')})`;
}

/** Each entry with what it is told to answer: `b>a`, or `b` where that is not known. */
function answers(node: ThreadNode): string[] {
  return nodesIn(node).map(({ entry, parent }) => (parent ? `${entry.id}>${parent.id}` : entry.id));
}

function nodesIn(root: ThreadNode): ThreadNode[] {
  const nodes = [root];
  for (let index = 0; index < nodes.length; index += 1) nodes.push(...(nodes[index]?.replies ?? []));
  return nodes;
}

function listsDeep({ replies }: ThreadNode): number {
  return replies.length === 0 ? 0 : 1 + Math.max(...replies.map(listsDeep));
}

describe('a thread nested', () => {
  it.each<[string, string[], string]>([
    ['is its first entry where there is no reply', [], 'first'],
    ['has replies to the first under it, in their order', ['b>first', 'a>first'], 'first(b a)'],
    ['has replies without a parent under the first', ['a'], 'first(a)'],
    ['has replies to replies under these', ['a>first', 'b>first', 'c>a', 'd>b', 'e>a'], 'first(a(c e) b(d))'],
    ['has three lists in one another', ['a>first', 'b>a', 'c>b'], 'first(a(b(c)))'],
    ['has what answers the deepest beside it', ['a>first', 'b>a', 'c>b', 'd>c', 'e>d'], 'first(a(b(c d e)))'],
    [
      'has these in the order of posting, not of what they answer',
      ['a>first', 'b>a', 'c>b', 'd>b', 'e>c', 'f>b', 'g>d'],
      'first(a(b(c d e f g)))',
    ],
    ['has a reply that stands before its parent under it', ['b>a', 'a>first'], 'first(a(b))'],
    ['has an orphan under the first', ['a>gone', 'b>first'], 'first(a b)'],
    ['has what answers an orphan under it', ['a>gone', 'b>a', 'c>b', 'd>c'], 'first(a(b(c d)))'],
    ['has what answers itself under the first', ['a>a', 'b>a'], 'first(a(b))'],
    ['has a circle of two under the first', ['a>b', 'b>a'], 'first(a(b))'],
    ['has a circle of three, and what hangs on it', ['a>c', 'b>a', 'c>b', 'd>c'], 'first(a(b(c d)))'],
    ['has an orphan at its turn among the others', ['a>first', 'b>gone', 'c>first'], 'first(a b c)'],
    ['has ids of the prototype', ['__proto__>first', 'constructor>__proto__'], 'first(__proto__(constructor))'],
  ])('%s', (_, written, expected) => {
    const replies = written.map((one, turn) => {
      const [id = '', parentId] = one.split('>');
      return reply(id, parentId, turn);
    });
    expect(shown(buildThreadTree({ root: first('first'), replies }))).toBe(expected);
  });

  it('tells of each entry what it answers, where that is there', () => {
    const replies = ['a>first', 'b>a', 'c>b', 'd>c', 'e>gone', 'f>f', 'g>f'].map((one) => {
      const [id = '', parentId] = one.split('>');
      return reply(id, parentId);
    });
    expect(answers(buildThreadTree({ root: first('first'), replies })).sort()).toEqual(
      ['first', 'a>first', 'b>a', 'c>b', 'd>c', 'e', 'f', 'g>f'].sort(),
    );
  });

  it('has tombstones where they stand, and what answered them under these', () => {
    const deleted = tombstone(reply('a', 'first'));
    const root = buildThreadTree({ root: tombstone(first('first')), replies: [deleted, reply('b', 'a')] });
    expect(shown(root)).toBe('first(a(b))');
    expect(root.replies[0]?.entry).toBe(deleted);
    expect(root.replies[0]?.replies[0]?.parent).toBe(deleted);
  });

  it('has a chain of 10,000, in either order', () => {
    const chain = Array.from({ length: 10_000 }, (_, at) => reply(`${at}`, at === 0 ? 'first' : `${at - 1}`));
    for (const replies of [chain, chain.toReversed()]) {
      const root = buildThreadTree({ root: first('first'), replies });
      expect(nodesIn(root)).toHaveLength(10_001);
      expect(listsDeep(root)).toBe(3);
    }
  });

  it('has a circle of 10,000', () => {
    const replies = Array.from({ length: 10_000 }, (_, at) => reply(`${at}`, `${(at + 1) % 10_000}`));
    const root = buildThreadTree({ root: first('first'), replies });
    expect(nodesIn(root)).toHaveLength(10_001);
    expect(listsDeep(root)).toBe(3);
  });

  it('has each entry once, each list by turn, three lists at most, and each known parent told, whatever the replies', () => {
    const id = fc.constantFrom(...'abcdefghij', '__proto__');
    const some = fc.uniqueArray(fc.tuple(id, fc.oneof(id, fc.constantFrom('first', 'gone'), fc.constant(undefined))), {
      selector: ([own]) => own,
    });
    fc.assert(
      fc.property(some, (written) => {
        const replies = written.map(([own, parentId], turn) => reply(own, parentId, turn));
        const before = structuredClone(replies);
        const given: readonly Entry[] = replies;
        const root = buildThreadTree({ root: first('first'), replies });
        const nodes = nodesIn(root);
        expect(nodes.map(({ entry }) => entry.id).sort()).toEqual(['first', ...written.map(([own]) => own)].sort());
        for (const { replies: list } of nodes) {
          const turns = list.map(({ entry }) => given.indexOf(entry));
          expect(turns).toEqual(turns.toSorted((a, b) => a - b));
        }
        expect(listsDeep(root)).toBeLessThanOrEqual(3);
        for (const { entry, parent } of nodes)
          if (parent) expect(parent.id).toBe(replies.find((one) => one === entry)?.parentId ?? 'first');
        expect(replies).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});

describe('threads with what was taken out', () => {
  const thread = (id: string, turn: number, replies: StoredEntry[] = [], hiddenReplyCount = 0): Thread => ({
    root: first(id, turn),
    replies,
    hiddenReplyCount,
  });
  const ids = (threads: readonly Thread[]) =>
    threads.map((one) => [one.root.id, ...one.replies.map(({ id }) => id)].join(' '));
  const threads = [thread('a', 1), thread('c', 3, [reply('c1', 'c', 1, 'c'), reply('c3', 'c', 3, 'c')], 7)];

  it.each<[string, StoredEntry[], string[]]>([
    ['are the same where nothing was', [], ['a', 'c c1 c3']],
    ['have a thread where it stood', [first('b', 2)], ['a', 'b', 'c c1 c3']],
    ['have the earliest thread at the start', [first('0', 0)], ['0', 'a', 'c c1 c3']],
    ['have the latest thread at the end', [first('d', 4)], ['a', 'c c1 c3', 'd']],
    ['have a reply where it stood', [reply('c2', 'c', 2, 'c')], ['a', 'c c1 c2 c3']],
    ['have a reply at the end', [reply('c4', 'c3', 4, 'c')], ['a', 'c c1 c3 c4']],
    ['have the only reply', [reply('a1', 'a', 1, 'a')], ['a a1', 'c c1 c3']],
    ['have a thread with its reply', [first('b', 2), reply('b1', 'b', 3, 'b')], ['a', 'b b1', 'c c1 c3']],
    [
      'have a tombstone with the last reply to it',
      [tombstone(first('b', 2)), reply('b1', 'b', 3, 'b')],
      ['a', 'b b1', 'c c1 c3'],
    ],
    ['have a thread once, where its tombstone stands', [first('a', 1)], ['a', 'c c1 c3']],
    ['have a reply once, where its tombstone stands', [reply('c1', 'c', 1, 'c')], ['a', 'c c1 c3']],
    ['have a reply whose thread is gone under a tombstone', [reply('x1', 'x', 1, 'x')], ['a', 'x x1', 'c c1 c3']],
  ])('%s', (_, removed, expected) => {
    expect(ids(withUndoPlaceholders(threads, removed, false))).toEqual(expected);
  });

  it('are the newest first where that is their order', () => {
    expect(ids(withUndoPlaceholders(threads.toReversed(), [first('b', 2), first('d', 4)], true))).toEqual([
      ...['d', 'c c1 c3', 'b', 'a'],
    ]);
  });

  it('keep the tombstone that stands in the store, and how many are hidden', () => {
    const standing = [{ ...thread('a', 1, [], 5), first: tombstone(first('a', 1)) }];
    expect(withUndoPlaceholders(standing, [first('a', 1)], false)).toEqual(standing);
    expect(withUndoPlaceholders(threads, [reply('c2', 'c', 2, 'c')], false)[1]?.hiddenReplyCount).toBe(7);
  });

  it('are new lists: the given ones stay as they were', () => {
    const before = structuredClone(threads);
    withUndoPlaceholders(threads, [first('b', 2), reply('c2', 'c', 2, 'c'), reply('a1', 'a', 1, 'a')], true);
    expect(threads).toEqual(before);
  });

  it('have each entry once and stand in order, whatever was taken out', () => {
    const turns = fc.uniqueArray(fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(turns, turns, turns, fc.boolean(), (standing, removed, removedReplies, newestFirst) => {
        const given = standing
          .toSorted((a, b) => (newestFirst ? b - a : a - b))
          .map((turn) => thread(`${turn}`, turn, [reply(`${turn}-5`, `${turn}`, 5, `${turn}`)]));
        const out = [
          ...removed.map((turn) => first(`${turn}`, turn)),
          ...removed.flatMap((turn) => removedReplies.map((at) => reply(`${turn}-${at}`, `${turn}`, at, `${turn}`))),
        ];
        const result = withUndoPlaceholders(given, out, newestFirst);
        const entries = result.flatMap((one) => [one.root.id, ...one.replies.map(({ id }) => id)]);
        const expected = new Set([
          ...given.flatMap((one) => [one.root.id, `${one.root.id}-5`]),
          ...out.map(({ id }) => id),
        ]);
        expect(entries.toSorted()).toEqual([...expected].toSorted());
        const firsts = result.map((one) => Number(one.root.id));
        expect(firsts).toEqual(firsts.toSorted((a, b) => (newestFirst ? b - a : a - b)));
        for (const { replies } of result) {
          const places = replies.map((one) => ('reply' in one ? one.reply[1] : Number.NaN));
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

describe('the entries that threads show', () => {
  it.each<[string, Thread[], number]>([
    ['none where there is no thread', [], 0],
    ['one where there is one', [{ root: first('a'), replies: [], hiddenReplyCount: 0 }], 1],
    [
      'first ones and replies, without what is hidden',
      [
        { root: first('a'), replies: [reply('b'), tombstone(reply('c'))], hiddenReplyCount: 9 },
        { root: tombstone(first('d')), replies: [], hiddenReplyCount: 0 },
      ],
      4,
    ],
  ])('are %s', (_, threads, expected) => {
    expect(countEntries(threads)).toBe(expected);
  });
});
