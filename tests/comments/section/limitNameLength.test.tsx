// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maxNameGraphemes } from '../../../src/comments/model/text.ts';
import { limitNameLength } from '../../../src/comments/section/limitNameLength.ts';

/** Of 11 units. */
const family = '👨‍👩‍👧‍👦';

beforeEach(() => {
  render(<input aria-label="Tên" onInput={limitNameLength} />);
});
afterEach(cleanup);

const field = () => screen.getByRole<HTMLInputElement>('textbox');

/** Puts letters in at the caret, as typing and pasting do. */
function put(letters: string, at: number, init: InputEventInit = {}) {
  const { value } = field();
  field().value = value.slice(0, at) + letters + value.slice(at);
  field().setSelectionRange(at + letters.length, at + letters.length);
  field().dispatchEvent(new InputEvent('input', { bubbles: true, ...init }));
}

describe('a name field', () => {
  it.each([
    ['letters', 'a'.repeat(maxNameGraphemes)],
    ['letters of several code points', 'q\u0323\u0301'.repeat(maxNameGraphemes)],
    ['families', family.repeat(maxNameGraphemes)],
    ['flags', '🇻🇳'.repeat(maxNameGraphemes)],
  ])('takes as many %s as there may be, and no more', (_, most) => {
    put(most, 0);
    expect(field().value).toBe(most);
    put('b', most.length);
    expect(field().value).toBe(most);
    expect(field().selectionStart).toBe(most.length);
  });

  it('takes no half of an emoji', () => {
    put('a'.repeat(maxNameGraphemes - 1), 0);
    put(family + family, maxNameGraphemes - 1);
    expect(field().value).toBe('a'.repeat(maxNameGraphemes - 1) + family);
  });

  it('gives up the end of what is put in, not what stands behind it', () => {
    put('b'.repeat(maxNameGraphemes - 2), 0);
    put('xyz', 0);
    expect(field().value).toBe(`xy${'b'.repeat(maxNameGraphemes - 2)}`);
    expect(field().selectionStart).toBe(2);
    put('x', 1);
    expect(field().value).toBe(`xy${'b'.repeat(maxNameGraphemes - 2)}`);
    expect(field().selectionStart).toBe(1);
  });

  it('leaves what an input method is composing, and what the browser filled in before the caret', () => {
    const long = 'a'.repeat(maxNameGraphemes + 1);
    put(long, 0, { isComposing: true });
    expect(field().value).toBe(long);
    field().setSelectionRange(0, 0);
    fireEvent.input(field());
    expect(field().value).toBe(long);
  });
});
