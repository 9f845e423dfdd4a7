// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ArticleBody } from '../../../src/article/view/ArticleBody.tsx';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import type { Comment } from '../../../src/comments/model/comment.ts';
import { CommentSection } from '../../../src/comments/section/CommentSection.tsx';
import { useCommentsStore } from '../../../src/comments/section/useCommentsStore.ts';
import '../../patience.ts';
import { messages } from '../../../src/language/current/core.ts';
import { seedArticle } from '../../fixtures/readArticle.ts';
import { readyState, storeWith } from './commentsState.ts';

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

const comment = (id: string, text: string, name = ''): Comment => ({
  id,
  articleId: 'bai',
  text,
  name,
  createdAt: Date.now(),
});
const ready = readyState;

function show(state: Parameters<typeof storeWith>[0]) {
  const store = storeWith(state);
  render(
    <MemoryRouter>
      <CommentSection article={{ id: 'bai', headline: 'Bài' }} store={store} arrivedByLink={false} />
    </MemoryRouter>,
  );
  return (next: typeof state) => act(() => store.read(next));
}

/** But for the one that a style sheet hides until the page's script turns out to be missing. */
const alerts = () =>
  screen
    .getAllByRole('alert')
    .flatMap(({ textContent }) => (textContent === messages.scriptFailed ? [] : textContent || []));

describe('before the store has answered', () => {
  it('the heading claims no number, and the section says that it is opening', () => {
    show({ status: 'loading' });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Bình luận');
    expect(screen.getByText('Đang mở bình luận…')).toBeTruthy();
    expect(screen.queryByText(messages.noComments)).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Ý kiến của bạn' })).toBeTruthy();
  });
});

describe('when the store has answered', () => {
  it('without a comment, the section asks for the first', () => {
    show(ready([]));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Bình luận (0)');
    expect(screen.getByText('Chưa có bình luận nào. Hãy là người đầu tiên.')).toBeTruthy();
    expect(screen.queryByText(messages.loadingComments)).toBeNull();
    expect(screen.queryByRole('list')).toBeNull();
    expect(alerts()).toEqual([]);
  });

  it('with comments, number and list agree', () => {
    show(ready([comment('2', 'Sau', 'Minh An'), comment('1', 'Trước')]));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Bình luận (2)');
    expect(screen.getByRole('region', { name: /^Bình luận ?\(2\)$/u })).toBeTruthy();
    const headings = within(screen.getByRole('list')).getAllByRole('heading', { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(['Minh An (Vừa xong)', 'Bạn đọc (Vừa xong)']);
    expect(screen.getByText('Sau').compareDocumentPosition(screen.getByText('Trước'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('with damaged records, the section says how many and shows all others', () => {
    show(ready([comment('1', 'Còn nguyên')], 3));
    expect(screen.getByText(/^Có 3 bình luận đã hỏng nên không hiện được\./u)).toBeTruthy();
    expect(screen.getByText('Còn nguyên')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Bình luận (1)');
  });

  it('a comment that comes from another tab is shown and counted', () => {
    const update = show(ready([]));
    update(ready([comment('1', 'Từ thẻ khác')]));
    expect(screen.getByText('Từ thẻ khác')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Bình luận (1)');
  });
});

describe('when the store cannot be read', () => {
  const errors = Object.keys(messages.storeErrors) as (keyof typeof messages.storeErrors)[];

  it.each(errors)('%s: says what happened, claims no number and no emptiness, and keeps the form', (error) => {
    show({ status: 'failed', error });
    expect(alerts()).toEqual([messages.storeErrors[error]]);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Bình luận');
    expect(screen.queryByText(messages.noComments)).toBeNull();
    expect(screen.getByRole('button', { name: 'Gửi bình luận' })).toBeTruthy();
  });

  it('in a browser without IndexedDB the article is there all the same', async () => {
    expect(typeof indexedDB).toBe('undefined');
    const article = seedArticle();
    function Page() {
      return (
        <MemoryRouter>
          <ArticleBody article={enhanceArticle(article)} />
          <CommentSection article={article} store={useCommentsStore(article.id)} arrivedByLink={false} />
        </MemoryRouter>
      );
    }
    render(<Page />);
    expect(await screen.findByText(messages.storeErrors.unavailable)).toBeTruthy();
    expect(screen.getByText(/^Cùng dự có đại diện lãnh đạo/u)).toBeTruthy();
    expect(screen.queryByText(messages.loadingComments)).toBeNull();
  });
});

describe('when what has the focus goes away', () => {
  const heading = () => screen.getByRole('heading', { level: 2 });
  const both = [comment('2', 'Hai'), comment('1', 'Một')];
  const item = (id: string) => document.getElementById(`binh-luan-${id}`) as HTMLElement;

  it.each([
    ['a comment', () => item('1')],
    ['a control of the comment', () => within(item('1')).getByRole('button', { name: /^Xóa/u })],
  ])('%s: the heading of the section takes the focus', (_, target) => {
    const update = show(ready(both));
    target().focus();
    expect(document.activeElement).toBe(target());
    update(ready(both.slice(0, 1)));
    expect(document.activeElement).toBe(heading());
  });

  it('the last comment, and the whole list with it: so it does', () => {
    const update = show(ready(both.slice(1)));
    item('1').focus();
    update(ready([]));
    expect(document.activeElement).toBe(heading());
  });

  it('the list, because the store fails: so it does', () => {
    const update = show(ready(both));
    item('2').focus();
    update({ status: 'failed', error: 'unknown' });
    expect(document.activeElement).toBe(heading());
  });

  it.each([
    ['another comment', () => item('2')],
    ['the form', () => screen.getByRole('textbox', { name: 'Ý kiến của bạn' })],
  ])('the focus stays where it is in %s', (_, target) => {
    const update = show(ready(both));
    item('1').focus();
    target().focus();
    update(ready(both.slice(0, 1)));
    expect(document.activeElement).toBe(target());
  });

  it('the heading does not ask for a focus that no comment had', () => {
    const update = show(ready(both));
    update(ready(both.slice(0, 1)));
    expect(document.activeElement).toBe(document.body);
  });
});
