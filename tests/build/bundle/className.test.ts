import { expect, it } from 'vitest';
import { className } from '../../../src/build/bundle/className.ts';

it('a class is named for its file', () => {
  expect(className('masthead', '/site/src/app/Layout.module.css')).toBe('Layout-masthead');
  expect(className('home', '/site/src/app/Layout.module.css?used')).toBe('Layout-home');
});

it('two files of one name stop the build', () => {
  className('list', '/site/src/comments/List.module.css');
  expect(() => className('item', '/site/src/article/List.module.css')).toThrow(
    '/site/src/comments/List.module.css and /site/src/article/List.module.css have the same name',
  );
});
