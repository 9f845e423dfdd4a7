import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PageLink } from '../../src/ui/PageLink.tsx';

function Address() {
  return <output>{useLocation().pathname}</output>;
}

beforeEach(() => {
  render(
    <MemoryRouter>
      <PageLink to="/bai-viet/moi" lang="vi">
        Bài mới
      </PageLink>
      <Address />
    </MemoryRouter>,
  );
});

afterEach(cleanup);

it('a link to another page swaps the text without loading a document', () => {
  const link = screen.getByRole('link', { name: 'Bài mới' });
  expect(link.getAttribute('href')).toBe('/bai-viet/moi');
  expect(link.lang).toBe('vi');
  const click = createEvent.click(link);
  fireEvent(link, click);
  expect(click.defaultPrevented).toBe(true);
  expect(screen.getByRole('status').textContent).toBe('/bai-viet/moi');
});

it.each([
  ['Ctrl', { ctrlKey: true }],
  ['Cmd', { metaKey: true }],
  ['Shift', { shiftKey: true }],
  ['the middle button', { button: 1 }],
])('a click with %s is left to the browser, which opens a tab or window', (_, how) => {
  const link = screen.getByRole('link', { name: 'Bài mới' });
  // What jsdom would do next, to load the address, is not there: only the router's part is looked at.
  const click = createEvent.click(link, how);
  let prevented = false;
  document.addEventListener(
    'click',
    (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    },
    { once: true },
  );
  fireEvent(link, click);
  expect(prevented).toBe(false);
  expect(screen.getByRole('status').textContent).toBe('/');
});
