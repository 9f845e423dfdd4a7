import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maxFileSize, mostItems } from '../../src/comments/mine/parseAnnotationSet.ts';
import { maxBytes, maxGraphemes, maxNameGraphemes } from '../../src/comments/model/text.ts';

const languages = resolve(import.meta.dirname, '../../src/language');
const tags = readdirSync(languages).filter((name) => existsSync(resolve(languages, name, 'addresses.json')));

/** All figures in a text, as the language prints them. */
const figuresIn = (text: string) => text.match(/\d[\d.,\s\u00a0\u202f]*(?<=\d)/gu);

describe.each(tags)('the messages of %s name the limits that hold', async (tag) => {
  const { formatNumber } = await import(resolve(languages, tag, 'numbers.ts'));
  const { messages } = await import(resolve(languages, tag, 'core.ts'));
  const { myCommentsMessages } = await import(resolve(languages, tag, 'myComments.ts'));

  it.each<[what: string, text: string, limits: number[]]>([
    ['a comment that is too long', messages.longComment, [maxGraphemes, maxBytes]],
    ['one in a file', myCommentsMessages.refusalReason['too-long'], [maxGraphemes, maxBytes]],
    ['a name that is cut', myCommentsMessages.shortened(7), [7, maxNameGraphemes]],
    ['a file with too many comments', myCommentsMessages.fileFault['too-many'], [mostItems]],
    ['a file that is too large', myCommentsMessages.fileFault['too-large'], [maxFileSize / 1_000_000]],
  ])('%s', (_, text, limits) => {
    expect(figuresIn(text)).toEqual(limits.map(formatNumber));
  });
});
