import { expect, it, vi } from 'vitest';
import { rememberPress, replayPress } from '../../src/app/earlyPress.ts';

const form = '<form id="binh-luan-moi" method="dialog"><textarea></textarea><button type="submit">Gửi</button></form>';

/** As the browser tells of a press; the window of these tests hears no events by its properties. */
function submit(): void {
  window.onsubmit?.(new SubmitEvent('submit', { submitter: document.querySelector('button') }));
}

/** Presses the button before there is a script, then does something to the page, then lets the script come. */
function pressEarly(meanwhile: () => void): number {
  document.body.innerHTML = form;
  rememberPress();
  submit();
  meanwhile();
  const pressed = vi.fn();
  document.addEventListener('click', pressed);
  replayPress();
  replayPress();
  document.removeEventListener('click', pressed);
  return pressed.mock.calls.length;
}

it('a press that came before the script is made again, once', () => {
  expect(pressEarly(() => {})).toBe(1);
});

it('also where another form stands in the place of the one that was there', () => {
  expect(
    pressEarly(() => {
      document.body.innerHTML = form;
    }),
  ).toBe(1);
});

it('and not where there is none any more', () => {
  expect(
    pressEarly(() => {
      document.body.innerHTML = '';
    }),
  ).toBe(0);
});

it('what is pressed later is not', () => {
  document.body.innerHTML = form;
  rememberPress();
  replayPress();
  submit();
  expect(window.early).toBeUndefined();
});
