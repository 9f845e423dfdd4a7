import { describe, expect, it } from 'vitest';
import { parseSaved, serializeSaved, withAdded } from '../../src/saved/model/savedList.ts';

const article = (id: string, at: number, headline = `Tít ${id}`) => ({ id, at, headline });

it('what is stored is read again, newest first', () => {
  const articles = [article('moi', 2), article('cu', 1)];
  expect(parseSaved(serializeSaved(articles.toReversed()))).toEqual(articles);
});

it('an empty list is stored as nothing', () => {
  expect(serializeSaved([])).toBe('');
  expect(parseSaved('')).toEqual([]);
});

it.each([
  ['no JSON', '{'],
  ['no list', '{"0":["a",1,""]}'],
  ['no entries', '["a",null,1,{}]'],
  ['an id that leads elsewhere', '[["../x",1,""],["a/b",1,""],["",1,""],["//x",1,""]]'],
  ['an id that is no text', '[[1,1,""]]'],
  ['no time', '[["a","1",""],["a",null,""],["a"]]'],
])('damaged: %s', (_, stored) => {
  expect(parseSaved(stored)).toEqual([]);
});

it('an entry of more fields, or without a headline, is read', () => {
  expect(parseSaved('[["a",1,"Tít",true],["b",0]]')).toEqual([article('a', 1, 'Tít'), article('b', 0, '')]);
});

describe('adding', () => {
  it('leaves those that are there as they are, and sorts', () => {
    expect(withAdded([article('a', 5)], [article('a', 9, 'khác'), article('b', 7)])).toEqual([
      article('b', 7),
      article('a', 5),
    ]);
  });

  it('takes no id twice', () => {
    expect(parseSaved('[["a",1,"một"],["a",2,"hai"]]')).toEqual([article('a', 1, 'một')]);
  });
});
