// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi as vitest } from 'vitest';
import { newBox } from '../../../src/comments/model/box.ts';
import { CommentForm } from '../../../src/comments/section/CommentForm.tsx';
import type { FormValues, SubmitError } from '../../../src/comments/store/submitComment.ts';
import '../../patience.ts';
import { messages } from '../../../src/language/current/core.ts';
import { writeStorage } from '../../../src/ui/storage.ts';

afterEach(() => {
  vitest.restoreAllMocks();
  cleanup();
  document.body.replaceChildren();
  localStorage.clear();
});

const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Ý kiến của bạn' });
const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Tên hiển thị (không bắt buộc)' });
const write = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Gửi bình luận' }));
const alert = () => screen.getByRole('alert').textContent;
const invalid = () => text().getAttribute('aria-invalid');
const newComment = {
  article: { id: 'bai', headline: 'Bài' },
  box: newBox,
  label: messages.commentText,
  action: messages.send,
} as const;
const notCached =
  'Chưa gửi được, ý kiến của bạn vẫn còn trong ô. Máy không còn chỗ để lưu. Hãy giải phóng bớt bộ nhớ rồi thử lại.';

/** By then what was to be sent is on its way. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Shows the form; what it sends is kept in a list and answered by `answer`. */
function show(answer: () => Promise<SubmitError | undefined> = async () => undefined): FormValues[] {
  const sent: FormValues[] = [];
  render(
    <CommentForm
      {...newComment}
      onSend={(filledIn) => {
        sent.push(filledIn);
        return answer();
      }}
    />,
  );
  return sent;
}

describe('the form', () => {
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
    show(async () => 'quota-exceeded');
    write(name(), 'Minh An');
    send();
    expect(await screen.findByText(notCached)).toBeTruthy();
    cleanup();
    show();
    expect(name().value).toBe('');
  });

  it('takes the sentence away once the comment is kept', async () => {
    const answers: (SubmitError | undefined)[] = ['quota-exceeded', undefined];
    show(async () => answers.shift());
    write(text(), 'Hay.');
    send();
    expect(await screen.findByText(notCached)).toBeTruthy();
    send();
    await waitFor(() => expect(screen.queryByText(notCached)).toBeNull());
    expect(alert()).toBe('');
    expect(invalid()).toBe('false');
  });
});

describe('a comment that is refused', () => {
  it('for being empty is called wrong until the reader types', async () => {
    show(async () => 'empty');
    write(text(), ' ');
    send();
    await waitFor(() => expect(alert()).toBe(messages.emptyComment));
    expect(invalid()).toBe('true');
    expect(document.activeElement).toBe(text());
    write(text(), ' H');
    expect(alert()).not.toContain(messages.emptyComment);
    expect(invalid()).toBe('false');
  });

  const problems = Object.keys(messages.storeErrors) as (keyof typeof messages.storeErrors)[];

  it.each(problems)(
    'by the store, %s, is not called wrong, and the sentence stays until the next send',
    async (problem) => {
      const answers: SubmitError[] = [problem, 'empty'];
      show(async () => answers.shift());
      write(text(), 'Hay.');
      send();
      await waitFor(() => expect(alert()).toBe(`${messages.notSent} ${messages.storeErrors[problem]}`));
      expect(invalid()).toBe('false');
      expect(document.activeElement).toBe(text());
      write(text(), '');
      expect(alert()).toBe(`${messages.notSent} ${messages.storeErrors[problem]}`);
      send();
      await waitFor(() => expect(alert()).toBe(messages.emptyComment));
      expect(invalid()).toBe('true');
    },
  );

  it('keeps its id however often it is tried and changed, and the next comment has another', async () => {
    const answers: (SubmitError | undefined)[] = ['quota-exceeded', 'empty', 'unknown', undefined, undefined];
    const sent = show(async () => answers.shift());
    for (const value of ['Một', ' ', 'Một, sửa', 'Một, sửa nữa']) {
      const sentence = alert();
      write(text(), value);
      send();
      await waitFor(() => expect(alert()).not.toBe(sentence));
    }
    await waitFor(() => expect(text().value).toBe(''));
    write(text(), 'Hai');
    send();
    await waitFor(() => expect(text().value).toBe(''));
    const ids = sent.map(({ id }) => id);
    expect(ids).toHaveLength(5);
    expect(ids[0]).toMatch(/^[\da-f-]{36}$/u);
    expect(new Set(ids.slice(0, 4))).toEqual(new Set([ids[0]]));
    expect(ids[4]).not.toBe(ids[0]);
  });
});

describe('after a comment was kept', () => {
  /** Sends a comment at this instant of the clock, which then stands still. */
  async function sendAt(now: number, answer?: () => Promise<SubmitError | undefined>) {
    const clock = vitest.spyOn(performance, 'now').mockReturnValue(now);
    const sent = show(answer);
    write(text(), 'Một');
    send();
    await waitFor(() => expect(sent).toHaveLength(1));
    await settled();
    return { sent, clock };
  }

  it.each([
    ['at once', 0, 1],
    ['within a second', 999, 1],
    ['after a second', 1_000, 2],
  ])('an empty send %s', async (_, later, expected) => {
    const { sent, clock } = await sendAt(5_000);
    expect(text().value).toBe('');
    clock.mockReturnValue(5_000 + later);
    send();
    await settled();
    expect(sent).toHaveLength(expected);
  });

  it('the next comment goes out at once', async () => {
    const { sent } = await sendAt(5_000);
    write(text(), 'Hai');
    send();
    await waitFor(() => expect(sent.map((filledIn) => filledIn.text)).toEqual(['Một', 'Hai']));
  });

  it('spaces are no echo', async () => {
    const { sent } = await sendAt(5_000);
    write(text(), ' ');
    send();
    await waitFor(() => expect(sent).toHaveLength(2));
  });

  it('an empty send after a refusal is no echo', async () => {
    const { sent } = await sendAt(5_000, async () => 'quota-exceeded');
    write(text(), '');
    send();
    await waitFor(() => expect(sent).toHaveLength(2));
  });
});

describe('while a comment is on its way', () => {
  it('it is not sent a second time, and what is typed meanwhile stays', async () => {
    let arrive = (_refusal?: SubmitError) => {};
    const sent = show(() => new Promise((resolve) => (arrive = resolve)));
    write(text(), 'Một');
    send();
    send();
    await waitFor(() => expect(sent).toHaveLength(1));
    write(text(), 'Một, và thêm nữa');
    arrive();
    await waitFor(() => expect(localStorage.length).toBe(1));
    expect(sent).toHaveLength(1);
    expect(text().value).toBe('Một, và thêm nữa');
    send();
    await waitFor(() => expect(sent[1]?.text).toBe('Một, và thêm nữa'));
  });
});

describe('the keyboard', () => {
  it.each([
    ['Enter begins a new line', { key: 'Enter' }, 0],
    ['Ctrl+Enter sends', { key: 'Enter', ctrlKey: true }, 1],
    ['Cmd+Enter sends', { key: 'Enter', metaKey: true }, 1],
    ['Ctrl+Enter held down does not send again', { key: 'Enter', ctrlKey: true, repeat: true }, 0],
    ['Shift+Enter does not', { key: 'Enter', shiftKey: true }, 0],
    ['Ctrl with a letter does not', { key: 'e', ctrlKey: true }, 0],
    ['Ctrl+Enter that ends a composition does not', { key: 'Enter', ctrlKey: true, isComposing: true }, 0],
    ['nor in Safari, which says so by keyCode only', { key: 'Enter', ctrlKey: true, keyCode: 229 }, 0],
  ])('%s', async (_, init, expected) => {
    const sent = show();
    write(text(), 'Hay.');
    const press = createEvent.keyDown(text(), init);
    fireEvent(text(), press);
    await settled();
    expect(sent).toHaveLength(expected);
    expect(press.defaultPrevented).toBe(false);
  });
});

describe('before the script is ready', () => {
  it('a submit puts nothing into the address, and what was typed is still there afterwards', () => {
    writeStorage('name', 'Minh An');
    const form = <CommentForm {...newComment} onSend={async () => undefined} />;
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
