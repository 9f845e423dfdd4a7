// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { replayEarlySubmit } from '../../src/app/earlySubmit.ts';

it('a press that came before the script is made again, once, and from there on nothing is remembered', () => {
  document.body.innerHTML = '<form method="dialog"><button type="button">Gửi</button></form>';
  window.onsubmit = () => {};
  window.earlySubmitter = document.querySelector('button');
  const pressed = vi.fn();
  document.addEventListener('click', pressed);
  replayEarlySubmit();
  replayEarlySubmit();
  expect(pressed).toHaveBeenCalledOnce();
  expect([window.onsubmit, window.earlySubmitter]).toEqual([null, undefined]);
});
