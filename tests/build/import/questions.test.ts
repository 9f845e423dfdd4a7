import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { askerAbout, askerOn, InputEndedError, InterruptedError } from '../../../src/build/import/questions.ts';

/** A terminal, and what a person does at it: each entry is typed when a question is shown. */
function terminal(...typed: string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true });
  let shown = '';
  output.on('data', (part) => {
    shown += part;
    if (/\? (?:\[c\/K\] )?$/u.test(stripVTControlCharacters(String(part)))) input.write(typed.shift() ?? '');
  });
  const ask = askerOn(input, output);
  if (!ask) throw new Error('nobody to ask');
  return { ask, input, shown: () => stripVTControlCharacters(shown) };
}

it('asks nobody where input or output is no terminal', () => {
  expect(askerOn(new PassThrough(), Object.assign(new PassThrough(), { isTTY: true }))).toBeUndefined();
  expect(askerOn(Object.assign(new PassThrough(), { isTTY: true }), new PassThrough())).toBeUndefined();
});

it('gives the answers without blanks, one after the other', async () => {
  const { ask } = terminal(' Ghe về bến \r', 'c\r', '\r', 'Có\r');
  expect(await ask.text('Tít là gì?')).toBe('Ghe về bến');
  expect(await ask.confirm('Ghi đè?')).toBe(true);
  expect(await ask.confirm('Ghi đè?')).toBe(false);
  expect(await ask.confirm('Ghi đè?')).toBe(true);
});

it('shows the lines above a question once', async () => {
  const { ask, shown } = terminal('k\r');
  await ask.confirm('- một\n+ hai\nGhi đè?');
  expect(shown().match(/- một/gu)).toHaveLength(1);
  expect(shown()).toMatch(/- một\r?\n\+ hai\r?\nGhi đè\? \[c\/K\] /u);
});

it('ends the run on Ctrl+C, and the questions on Ctrl+D or where the terminal goes', async () => {
  await expect(terminal('\u0003').ask.text('Tít là gì?')).rejects.toThrow(InterruptedError);
  await expect(terminal('\u0004').ask.text('Tít là gì?')).rejects.toThrow(InputEndedError);
  const { ask, input } = terminal();
  const asked = ask.text('Tít là gì?');
  input.end();
  await expect(asked).rejects.toThrow(InputEndedError);
  await expect(ask.text('Tít là gì?')).rejects.toThrow(InputEndedError);
});

it('says once what its questions are about', async () => {
  const { ask, shown } = terminal('a\r', 'b\r');
  const about = askerAbout(ask, 'bai.txt: “Ghe về bến”');
  expect(shown()).toBe('');
  await about?.text('Ngày nào?');
  await about?.text('Mục nào?');
  expect(shown().match(/bai\.txt: “Ghe về bến”/gu)).toHaveLength(1);
  expect(shown().indexOf('bai.txt')).toBeLessThan(shown().indexOf('Ngày nào'));
});
