import { expect, it } from 'vitest';
import { readAloudMessages } from '../../../src/language/current/readAloud.ts';

it.each([
  ['vi', 'tiếng Việt'],
  ['vi-VN', 'tiếng Việt'],
  ['en-US', 'tiếng Anh'],
  ['fi', 'tiếng Phần Lan'],
  ['fil', 'tiếng Philippines'],
  ['fil-PH', 'tiếng Philippines'],
  ['haw', 'tiếng Hawaii'],
  ['zh-Hant-TW', 'tiếng Trung'],
  ['vi_VN', 'tiếng Việt'],
  ['cjm', 'ngôn ngữ “cjm”'],
  ['qaa-VN', 'ngôn ngữ “qaa”'],
  ['x', 'ngôn ngữ “x”'],
])('%s is called %s', (tag, name) => {
  expect(readAloudMessages.language(tag)).toBe(name);
});

it('no language is called by the name of another that its tag begins with', () => {
  for (const tag of ['fil', 'hmn', 'cjm', 'cja', 'bdq', 'jra', 'tay', 'nut', 'khb', 'mnw', 'haw'])
    expect(readAloudMessages.language(tag)).not.toBe(readAloudMessages.language(tag.slice(0, 2)));
});
