import { expect, it, vi } from 'vitest';
import { replayPress } from '../../src/app/earlyPress.ts';

it('a press that came before the script is made again, once, and from there on nothing is remembered', () => {
  document.body.innerHTML = '<form method="dialog"><button type="button">Gửi</button></form>';
  window.onsubmit = () => {};
  window.early = document.querySelector('button');
  const pressed = vi.fn();
  document.addEventListener('click', pressed);
  replayPress();
  replayPress();
  expect(pressed).toHaveBeenCalledOnce();
  expect([window.onsubmit, window.early]).toEqual([null, undefined]);
});
