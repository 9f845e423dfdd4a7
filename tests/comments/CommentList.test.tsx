import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi as vitest } from 'vitest';
import { CommentList } from '../../src/comments/CommentList.tsx';
import { CommentSection } from '../../src/comments/CommentSection.tsx';
import type { Comment } from '../../src/comments/comment.ts';
import { newspaperDate } from '../../src/language/dates.ts';
import { vi } from '../../src/language/vi.ts';

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
const ignore = () => {};

function show(...comments: Comment[]): HTMLElement {
  return render(<CommentList comments={comments} deleted={undefined} onDelete={ignore} onUndo={ignore} />).container;
}

describe('a comment', () => {
  beforeEach(() => {
    vitest.useFakeTimers({ now });
  });

  it('says when it was written, leads to itself, and has the full date beside', () => {
    show(made({ createdAt: now - 5 * minute }));
    const link = screen.getByRole('link', { name: '5 phút trước' });
    expect(link.getAttribute('href')).toBe(`#${screen.getByRole('article').id}`);
    const time = link.querySelector('time');
    expect(time?.dateTime).toBe('2021-07-05T02:55:00.000Z');
    expect(time?.title).toBe(newspaperDate(vi, now - 5 * minute));
  });

  it('grows older while it is read', () => {
    show(made());
    expect(screen.getByRole('link').textContent).toBe('Vừa xong');
    act(() => vitest.advanceTimersByTime(2 * minute));
    expect(screen.getByRole('link').textContent).toBe('2 phút trước');
  });

  it('without a name is by a reader', () => {
    show(made({ name: '' }));
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Bạn đọc Vừa xong');
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
    const link = within(screen.getByRole('paragraph')).getByRole('link', { name: 'https://a.vn/tin' });
    expect(link.getAttribute('href')).toBe('https://a.vn/tin');
    expect(link.getAttribute('rel')?.split(' ')).toEqual(
      expect.arrayContaining(['nofollow', 'ugc', 'noopener', 'noreferrer']),
    );
    expect(screen.getByRole('paragraph').textContent).toBe('Xem https://a.vn/tin. Không: javascript:alert(1)');
  });

  it.each([8.64e15, -8.64e15])('of the far time %d does not break the list', (createdAt) => {
    show(made({ createdAt }), made({ id: 'b', text: 'Kế bên' }));
    expect(screen.getByText('Kế bên')).toBeTruthy();
  });
});

describe('a deleted comment', () => {
  const others = [made({ id: 'c', text: 'Sau', createdAt: now + 2 }), made({ id: 'a', text: 'Trước' })];
  const deleted = made({ id: 'b', text: 'Giữa', createdAt: now + 1 });

  it.each([
    ['the store has taken it out', others],
    ['the store has not yet said so', [others[0], deleted, others[1]].filter((comment) => comment !== undefined)],
  ])('leaves in its place the way to undo that, which has the focus: %s', (_, comments) => {
    const undone: string[] = [];
    render(
      <CommentList comments={comments} deleted={deleted} onDelete={ignore} onUndo={() => undone.push(deleted.id)} />,
    );
    const items = screen.getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('article p, p')?.textContent)).toEqual([
      'Sau',
      'Đã xóa bình luận. Hoàn tác',
      'Trước',
    ]);
    const undo = screen.getByRole('button', { name: 'Hoàn tác' });
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    expect(undone).toEqual(['b']);
  });

  it('can be had back even if it was the only one', () => {
    render(<CommentList comments={[]} deleted={deleted} onDelete={ignore} onUndo={ignore} />);
    expect(screen.getByRole('button', { name: 'Hoàn tác' })).toBeTruthy();
    expect(screen.queryByText(vi.noComments)).toBeNull();
  });
});

it('a comment that could not be deleted stays, and the section says why', async () => {
  render(<CommentSection articleId="bai" comments={{ status: 'ready', comments: [made()], damaged: 0 }} />);
  fireEvent.click(screen.getByRole('button', { name: 'Xóa bình luận của Minh An' }));
  await waitFor(() =>
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContain(
      `Chưa xóa được bình luận. ${vi.storeProblem.missing}`,
    ),
  );
  expect(screen.getByText('Hay.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull();
});
