// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommentSection } from '../../../src/comments/section/CommentSection.tsx';
import '../../patience.ts';
import { messages } from '../../../src/language/current/core.ts';
import { readyState, storeWith } from './commentsState.ts';

beforeEach(() => {
  render(
    <MemoryRouter>
      <CommentSection
        article={{ id: 'bai', headline: 'Bài' }}
        store={storeWith(readyState([]))}
        arrivedByLink={false}
      />
    </MemoryRouter>,
  );
});

afterEach(async () => {
  cleanup();
  // By then the draft that could not be kept is where the next page finds it.
  await new Promise((resolve) => setTimeout(resolve, 20));
  localStorage.clear();
});

const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Ý kiến của bạn' });
const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Tên hiển thị/u });
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Gửi bình luận' }));
const described = () => document.getElementById(text().getAttribute('aria-describedby') ?? '')?.textContent;
const notSent = `Chưa gửi được, ý kiến của bạn vẫn còn trong ô. ${messages.storeErrors.unavailable}`;

describe('sending where the browser keeps nothing (jsdom has no IndexedDB)', () => {
  it('says so at the field, and leaves text and name where they are', async () => {
    fireEvent.input(text(), { target: { value: 'Hay quá,\n tôi đọc lại hai lần. ' } });
    fireEvent.input(name(), { target: { value: 'Minh An' } });
    send();
    await waitFor(() => expect(described()).toBe(notSent));
    expect(text().value).toBe('Hay quá,\n tôi đọc lại hai lần. ');
    expect(name().value).toBe('Minh An');
    expect(text().getAttribute('aria-invalid')).toBe('false');
    expect(document.activeElement).toBe(text());
    for (const status of screen.getAllByRole('status')) expect(status.textContent).toBe('');
  });

  it('can be tried again, and says so again', async () => {
    fireEvent.input(text(), { target: { value: 'Lần một' } });
    send();
    await waitFor(() => expect(described()).toBe(notSent));
    fireEvent.input(text(), { target: { value: ' ' } });
    send();
    await waitFor(() => expect(described()).toBe(messages.emptyComment));
    fireEvent.input(text(), { target: { value: 'Lần hai' } });
    send();
    await waitFor(() => expect(described()).toBe(notSent));
    expect(text().value).toBe('Lần hai');
  });
});

describe('sending nothing', () => {
  it.each([
    ['an empty text', ''],
    ['spaces', '   '],
    ['empty lines', '\n\n\t'],
    ['spaces that do not break', '\u00A0\u3000'],
  ])('%s is refused with a sentence that belongs to the field', async (_, value) => {
    fireEvent.input(text(), { target: { value } });
    send();
    await waitFor(() => expect(described()).toBe('Bạn chưa nhập ý kiến. Hãy viết vài chữ rồi gửi.'));
    expect(text().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(text());
    expect(text().value).toBe(value);
  });

  it('a name alone is not a comment, and stays', async () => {
    fireEvent.input(name(), { target: { value: 'Minh An' } });
    send();
    await waitFor(() => expect(described()).toBe(messages.emptyComment));
    expect(name().value).toBe('Minh An');
  });

  it('nothing is called wrong before it was sent', () => {
    expect(text().getAttribute('aria-invalid')).toBe('false');
    expect(described()).toBe('');
  });
});
