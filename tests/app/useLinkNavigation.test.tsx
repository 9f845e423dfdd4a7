// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, useLocation, useNavigationType } from 'react-router-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { useLinkNavigation } from '../../src/app/useLinkNavigation.ts';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

function Address() {
  useLinkNavigation();
  const { pathname, search, hash } = useLocation();
  const type = useNavigationType();
  return <output>{`${pathname}${search}${hash} ${type}`}</output>;
}

/** Presses a link that stands in the page without React, and tells whether the browser would follow it, and the address. */
function press(html: string, init: MouseEventInit = {}): { browser: boolean; address: string | null } {
  render(
    <MemoryRouter>
      <Address />
    </MemoryRouter>,
  );
  document.body.insertAdjacentHTML('beforeend', html);
  // jsdom follows no link; whether the page has kept the press for itself is told before that.
  let browser = true;
  window.addEventListener(
    'click',
    (event) => {
      browser = !event.defaultPrevented;
      event.preventDefault();
    },
    { once: true },
  );
  fireEvent.click(document.querySelector('a > *, a') as Element, init);
  return { browser, address: screen.getByRole('status').textContent };
}

describe('a link to a page of the site', () => {
  it.each(['/bai-viet/x', '/luu-tru/2026/11', '/binh-luan', '/binh-luan#luu-va-nap'])('swaps the page: %s', (to) => {
    expect(press(`<a href="${to}">Tít</a>`)).toEqual({ browser: false, address: `${to} PUSH` });
  });

  it('is found around what is pressed', () => {
    expect(press('<a href="/bai-viet/x"><font>Title</font></a>').address).toBe('/bai-viet/x PUSH');
  });

  it('makes no second entry for the address at hand', () => {
    expect(press('<a href="/">Bản Tin</a>')).toEqual({ browser: false, address: '/ REPLACE' });
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('is the browser’s with %s', (modifier) => {
    expect(press('<a href="/bai-viet/x">Tít</a>', { [modifier]: true })).toEqual({ browser: true, address: '/ POP' });
  });

  it('is the browser’s with another button', () => {
    expect(press('<a href="/bai-viet/x">Tít</a>', { button: 1 }).browser).toBe(true);
  });
});

it.each([
  '#tieu-de',
  '/#tieu-de',
  '/anh.jpg',
  '/feed.json',
  '/bai-viet/x.json/y',
  '//evil.example/bai-viet/x',
  'https://evil.example/bai-viet/x',
  'mailto:a@example.vn',
])('any other link is the browser’s: %s', (to) => {
  expect(press(`<a href="${to}">Tít</a>`)).toEqual({ browser: true, address: '/ POP' });
});

it.each(['target="_blank"', 'download="x"'])('a link that asks for more is the browser’s: %s', (attribute) => {
  expect(press(`<a href="/bai-viet/x" ${attribute}>Tít</a>`).browser).toBe(true);
});
