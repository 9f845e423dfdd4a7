import { cleanup, createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { CommentForm, type FilledIn } from '../../src/comments/CommentForm.tsx';
import { rememberName } from '../../src/comments/rememberedName.ts';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  localStorage.clear();
});

const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Ý kiến của bạn' });
const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Tên hiển thị (không bắt buộc)' });
const write = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Gửi bình luận' }));

/** Shows the form; what it sends is kept in a list and answered by `answer`. */
function show(answer: () => Promise<string | undefined> = async () => undefined): FilledIn[] {
  const sent: FilledIn[] = [];
  render(
    <CommentForm
      onSend={(filledIn) => {
        sent.push(filledIn);
        return answer();
      }}
    />,
  );
  return sent;
}

describe('the form', () => {
  it('says that a comment stays in this browser', () => {
    show();
    expect(screen.getByText('Bình luận chỉ lưu trên trình duyệt này.')).toBeTruthy();
  });

  it('sends what was written, under a new id each time, and is empty for the next comment', async () => {
    const sent = show();
    for (const value of ['Một', 'Hai']) {
      write(text(), value);
      send();
      await waitFor(() => expect(text().value).toBe(''));
    }
    expect(sent.map((filledIn) => filledIn.text)).toEqual(['Một', 'Hai']);
    expect(sent[0]?.id).not.toBe(sent[1]?.id);
  });

  it('keeps the name for the next comment and the next visit', async () => {
    const sent = show();
    write(text(), 'Hay.');
    write(name(), 'Nguyễn Ánh');
    send();
    await waitFor(() => expect(text().value).toBe(''));
    expect(sent[0]?.name).toBe('Nguyễn Ánh');
    expect(name().value).toBe('Nguyễn Ánh');
    cleanup();
    show();
    expect(name().value).toBe('Nguyễn Ánh');
  });

  it('does not remember the name of a comment that was not kept', async () => {
    show(async () => 'Không gửi được.');
    write(name(), 'Minh An');
    send();
    expect(await screen.findByText('Không gửi được.')).toBeTruthy();
    cleanup();
    show();
    expect(name().value).toBe('');
  });

  it('takes the sentence away once the comment is kept', async () => {
    const answers = ['Không gửi được.', undefined];
    show(async () => answers.shift());
    write(text(), 'Hay.');
    send();
    expect(await screen.findByText('Không gửi được.')).toBeTruthy();
    send();
    await waitFor(() => expect(screen.queryByText('Không gửi được.')).toBeNull());
    expect(text().getAttribute('aria-invalid')).toBe('false');
  });
});

describe('while a comment is on its way', () => {
  it('it is not sent a second time, and what is typed meanwhile stays', async () => {
    let arrive = (_problem?: string) => {};
    const sent = show(() => new Promise((resolve) => (arrive = resolve)));
    write(text(), 'Một');
    send();
    send();
    write(text(), 'Một, và thêm nữa');
    arrive();
    await waitFor(() => expect(localStorage.length).toBe(1));
    expect(sent).toHaveLength(1);
    expect(text().value).toBe('Một, và thêm nữa');
    send();
    expect(sent[1]?.text).toBe('Một, và thêm nữa');
  });
});

describe('the keyboard', () => {
  it.each([
    ['Enter begins a new line', { key: 'Enter' }, 0],
    ['Ctrl+Enter sends', { key: 'Enter', ctrlKey: true }, 1],
    ['Cmd+Enter sends', { key: 'Enter', metaKey: true }, 1],
    ['Shift+Enter does not', { key: 'Enter', shiftKey: true }, 0],
    ['Ctrl with a letter does not', { key: 'e', ctrlKey: true }, 0],
    ['Ctrl+Enter that ends a composition does not', { key: 'Enter', ctrlKey: true, isComposing: true }, 0],
    ['nor in Safari, which says so by keyCode only', { key: 'Enter', ctrlKey: true, keyCode: 229 }, 0],
  ])('%s', (_, init, expected) => {
    const sent = show();
    write(text(), 'Hay.');
    const press = createEvent.keyDown(text(), init);
    fireEvent(text(), press);
    expect(sent).toHaveLength(expected);
    expect(press.defaultPrevented).toBe(false);
  });
});

describe('before the script is ready', () => {
  it('a submit puts nothing into the address, and what was typed is still there afterwards', () => {
    rememberName('Minh An');
    const form = <CommentForm onSend={async () => undefined} />;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(form);
    expect(container.querySelector('form')?.getAttribute('method')).toBe('dialog');
    text().value = 'Viết sớm';
    name().value = 'Ánh';
    render(form, { container, hydrate: true });
    expect(text().value).toBe('Viết sớm');
    expect(name().value).toBe('Ánh');
  });
});
