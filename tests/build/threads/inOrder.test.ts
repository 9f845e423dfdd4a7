import { expect, it } from 'vitest';
import { inOrder, piecesOf } from '../../../src/build/threads/inOrder.ts';

it('takes results in the order of the pieces, whichever is done first, and is never further ahead than told', async () => {
  const settle: ((value: string) => void)[] = [];
  const begun: number[] = [];
  const taken: string[] = [];
  const run = (piece: number) => {
    begun.push(piece);
    return new Promise<string>((resolve) => settle.push(resolve));
  };
  const all = inOrder([0, 1, 2, 3], run, (output, piece) => void taken.push(`${piece} ${output}`), 2);
  await expect.poll(() => begun).toEqual([0, 1, 2]);
  settle[2]?.('third');
  settle[1]?.('second');
  expect(taken).toEqual([]);
  settle[0]?.('first');
  await expect.poll(() => begun).toEqual([0, 1, 2, 3]);
  settle[3]?.('fourth');
  await all;
  expect(taken).toEqual(['0 first', '1 second', '2 third', '3 fourth']);
});

it('fails with the first piece that fails', async () => {
  const run = (piece: number) => (piece === 1 ? Promise.reject(new Error('no second')) : Promise.resolve(piece));
  const taken: number[] = [];
  await expect(inOrder([0, 1, 2, 3], run, (output) => void taken.push(output), 3)).rejects.toThrow('no second');
  expect(taken).toEqual([0]);
});

it('cuts a list into pieces', async () => {
  const pieces = [];
  for await (const piece of piecesOf([1, 2, 3, 4, 5], 2)) pieces.push(piece);
  expect(pieces).toEqual([[1, 2], [3, 4], [5]]);
});
