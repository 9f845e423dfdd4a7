import { act, cleanup } from '@testing-library/react';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const press = vi.fn();

function Part({ words }: { words: string }) {
  return (
    <button type="button" onClick={press}>
      {words}
    </button>
  );
}

/** A page with a part that rests, as it comes from the build and after its script has begun. */
async function open() {
  // A page of its own each time: the first sign is given once.
  vi.resetModules();
  const { Dormant } = await import('../../src/ui/Dormant.tsx');
  const { awaitSign } = await import('../../src/ui/firstSign.ts');
  const parts = new Map<string, ReactNode>();
  const page = (words: string) => {
    const part = parts.get(words) ?? <Part words={words} />;
    parts.set(words, part);
    return <Dormant>{part}</Dormant>;
  };
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(page('trước'));
  awaitSign('khong-co');
  const root = await act(async () => hydrateRoot(container, page('trước')));
  const button = container.querySelector('button') as HTMLButtonElement;
  return { button, container, show: (words: string) => act(async () => root.render(page(words))) };
}

beforeEach(() => press.mockClear());
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe('a part that rests', () => {
  it('is HTML like any other until there is a sign', async () => {
    const { button } = await open();
    expect(Object.keys(button)).toEqual([]);
    await act(async () => window.dispatchEvent(new Event('scroll')));
    expect(Object.keys(button).join()).toMatch(/__reactFiber/);
  });

  it('hears the press that is the first sign', async () => {
    const { button } = await open();
    act(() => button.click());
    expect(press).toHaveBeenCalledOnce();
  });

  it('rests on when what stands around it is rendered anew', async () => {
    const { button, container, show } = await open();
    await show('trước');
    expect(Object.keys(button)).toEqual([]);
    expect(container.querySelector('button')).toBe(button);
  });

  it('is taken over, not made anew, where it is to show something else', async () => {
    const { button, container, show } = await open();
    await show('sau');
    expect(button.textContent).toBe('sau');
    expect(container.querySelector('button')).toBe(button);
  });
});
