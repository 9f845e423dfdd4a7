// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it, vi as vitest } from 'vitest';
import type { Comment } from '../../../src/comments/model/comment.ts';
import { CommentSection } from '../../../src/comments/section/CommentSection.tsx';
import { formatDate } from '../../../src/language/dates.ts';
import '../../patience.ts';
import { messages } from '../../../src/language/current/core.ts';
import { readyState, storeWith } from './commentsState.ts';

afterEach(() => {
  cleanup();
  vitest.useRealTimers();
});

const minute = 60_000;
const now = Date.parse('2021-07-05T10:00:00+07:00');
const made = (fields: Partial<Comment> = {}): Comment => ({
  id: 'a',
  articleId: 'bai',
  text: 'Hay.',
  name: 'Minh An',
  createdAt: now,
  ...fields,
});

function show(...comments: Comment[]): HTMLElement {
  return render(section(comments)).container;
}

function section(comments: readonly Comment[]) {
  return (
    <MemoryRouter>
      <CommentSection
        article={{ id: 'bai', headline: 'Bài' }}
        store={storeWith(readyState(comments))}
        arrivedByLink={false}
      />
    </MemoryRouter>
  );
}

describe('a comment', () => {
  beforeEach(() => {
    vitest.useFakeTimers({ now });
  });

  it('says when it was written, leads to itself, and has the full date beside', () => {
    show(made({ createdAt: now - 5 * minute }));
    const link = screen.getByRole('link', { name: '(5 phút trước)' });
    expect(link.getAttribute('href')).toBe(`#${screen.getByRole('article').id}`);
    const time = link.querySelector('time');
    expect(time?.dateTime).toBe('2021-07-05T02:55:00.000Z');
    expect(time?.title).toBe(formatDate(now - 5 * minute));
  });

  it('grows older while it is read', () => {
    show(made());
    expect(screen.getByRole('article').querySelector('time')?.textContent).toBe('Vừa xong');
    act(() => vitest.advanceTimersByTime(2 * minute));
    expect(screen.getByRole('article').querySelector('time')?.textContent).toBe('2 phút trước');
  });

  it('without a name is by a reader', () => {
    show(made({ name: '' }));
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Bạn đọc (Vừa xong)');
    expect(screen.getByRole('button', { name: 'Xóa bình luận của Bạn đọc' }).textContent).toBe('Xóa');
  });

  it('shows markup as the text it is', () => {
    const page = show(made({ name: '<i>An</i>', text: '<img src=x onerror=alert(1)> <b>đậm</b>' }));
    expect(screen.getByText('<img src=x onerror=alert(1)> <b>đậm</b>')).toBeTruthy();
    expect(screen.getByText('<i>An</i>')).toBeTruthy();
    expect(page.querySelector('img, b, i')).toBeNull();
  });

  it('keeps a name apart that is written from right to left', () => {
    show(made({ name: 'مينه' }));
    expect(screen.getByText('مينه').localName).toBe('bdi');
  });

  it('has its addresses as links that tell the other site nothing and give it no credit', () => {
    show(made({ text: 'Xem https://a.vn/tin. Không: javascript:alert(1)' }));
    const link = screen.getByRole('link', { name: 'https://a.vn/tin' });
    expect(link.getAttribute('href')).toBe('https://a.vn/tin');
    expect(link.getAttribute('rel')?.split(' ')).toEqual(
      expect.arrayContaining(['nofollow', 'ugc', 'noopener', 'noreferrer']),
    );
    expect(link.closest('p')?.textContent).toBe('Xem https://a.vn/tin. Không: javascript:alert(1)');
  });

  it.each([8.64e15, -8.64e15])('of the far time %d does not break the list', (createdAt) => {
    show(made({ createdAt }), made({ id: 'b', text: 'Kế bên' }));
    expect(screen.getByText('Kế bên')).toBeTruthy();
  });
});

it('a comment that could not be deleted stays, and the section says why', async () => {
  show(made());
  fireEvent.click(screen.getByRole('button', { name: 'Xóa bình luận của Minh An' }));
  await waitFor(() =>
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContain(
      `Chưa xóa được bình luận. ${messages.storeErrors.unavailable}`,
    ),
  );
  expect(screen.getByText('Hay.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull();
});
