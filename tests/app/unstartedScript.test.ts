import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyNotice } from '../../src/app/copyNotice.ts';
import { pageDataId } from '../../src/app/pageData.ts';
import { markStarted, markWorking, watchStart } from '../../src/app/unstartedScript.ts';
import { commentFormId } from '../../src/comments/addresses.ts';
import { readDraft } from '../../src/comments/store/drafts.ts';
import { stashPrefix } from '../../src/comments/store/stashPrefix.ts';

const { dataset } = document.documentElement;

/** What the script has asked the browser for. */
const asked = vi.fn(() => Promise.reject(new TypeError('no network')));

/** What it has defined. */
const defined = vi.fn();

/** What it hears of the window, by name. */
const heard = new Map<string, (event: object) => void>();

interface Visit {
  typed?: string;
  /** Where the original is. */
  original?: string;
  /** Where the page is. */
  place?: object;
}

function visit({ typed = 'gõ dở', original = 'http://localhost:3000/bai', place = location }: Visit = {}): void {
  document.body.innerHTML = `<${copyNotice} hidden><a href="${original}">bản gốc</a></${copyNotice}>
    <textarea>của tiện ích</textarea><form id="${commentFormId}"><textarea></textarea><input></form>
    <script type="module" src="/assets/a.js"></script>
    <script type="application/json" id="${pageDataId}">{"kind":"article","article":{"id":"bai"}}</script>`;
  for (const field of document.querySelectorAll<HTMLInputElement>('form *')) field.value = typed;
  heard.clear();
  vi.stubGlobal('addEventListener', (name: string, hear: (event: object) => void) => heard.set(name, hear));
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('customElements', { define: defined });
  vi.stubGlobal('location', place);
  watchStart();
}

const kept = () =>
  Object.entries(localStorage).map(([key, text]) => ({ key, draft: readDraft(JSON.parse(text as string)) }));

const script = 'http://localhost:3000/assets/a.js';

/** The file that the page's own code stands in, as its errors name it. */
const own = import.meta.url.replace('/tests/app/unstartedScript.test.ts', '/src/app/unstartedScript.ts');

beforeEach(() => visit());

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  localStorage.clear();
  for (const mark of Object.keys(dataset)) delete dataset[mark];
});

describe('where the page’s own script has not come', () => {
  it('marks the page once all has been tried, and asks for the script past what the browser has kept', () => {
    expect(dataset.failed).toBeUndefined();
    heard.get('load')?.({});
    expect(dataset.failed).toBe('');
    expect(asked).toHaveBeenCalledExactlyOnceWith(script, { cache: 'reload' });
  });

  it('keeps what was typed as the page is left, as a draft that the comments read', () => {
    heard.get('pagehide')?.({});
    const [first, ...others] = kept();
    expect(first?.draft).toMatchObject({ articleId: 'bai', box: 'new', text: 'gõ dở', name: 'gõ dở' });
    expect(first?.key).toBe(stashPrefix + first?.draft?.id);
    expect(others).toEqual([]);
  });

  it('keeps nothing where nothing was typed', () => {
    visit({ typed: '  ' });
    heard.get('pagehide')?.({});
    expect(kept()).toEqual([]);
  });

  it('keeps it over plain http too, where browsers make no ids by themselves', () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    heard.get('pagehide')?.({});
    expect(kept()).toHaveLength(1);
  });

  it.each([
    ['says so where a policy forbids it', '', 'blocked'],
    ['but not where text would go with the form', 'gõ dở', ''],
  ])('%s', (_, typed, expected) => {
    visit({ typed });
    heard.get('securitypolicyviolation')?.({ blockedURI: script });
    heard.get('load')?.({});
    expect(dataset.failed).toBe(expected);
  });

  it('takes no other violation of a policy for that', () => {
    visit({ typed: '' });
    heard.get('securitypolicyviolation')?.({ blockedURI: 'http://localhost:3000/assets/b.js' });
    heard.get('load')?.({});
    expect(dataset.failed).toBe('');
  });

  it('says where the original is, if that is another site', () => {
    visit({ original: 'https://bantin.example/bai' });
    heard.get('load')?.({});
    expect(dataset.failed).toBe('elsewhere');
  });

  it.each([
    ['by its address', { filename: own, error: new Error('hỏng') }],
    ['by the stack', { filename: 'https://khac.example/', error: { stack: `at start (${own}:1:2)` } }],
    ['in a promise', { reason: { stack: `at start (${own}:1:2)` } }],
  ])('knows a fault of its own %s, also after it has come whole', (_, fault) => {
    markStarted();
    heard.get('load')?.({});
    expect(dataset.failed).toBeUndefined();
    heard.get('reason' in fault ? 'unhandledrejection' : 'error')?.(fault);
    expect(dataset.failed).toBe('');
  });

  it.each([
    { filename: 'https://khac.example/a.js', error: new Error('hỏng') },
    { filename: '', error: null },
    { reason: 'không phải lỗi' },
    { reason: undefined },
  ])('takes no other fault for its own: %j', (fault) => {
    markStarted();
    heard.get('reason' in fault ? 'unhandledrejection' : 'error')?.(fault);
    expect(dataset.failed).toBeUndefined();
  });
});

it('does nothing once the page works', () => {
  markStarted();
  markWorking();
  heard.get('load')?.({});
  heard.get('pagehide')?.({});
  heard.get('error')?.({ filename: own, error: new Error('một phần hỏng') });
  expect(dataset.failed).toBeUndefined();
  expect(asked).not.toHaveBeenCalled();
  expect(kept()).toEqual([]);
});

it.each([
  ['a file', {}, { protocol: 'file:' }],
  ['what was saved while it was open', { started: '', works: '', theme: 'dark' }, location],
  ['what was saved after it had failed', { failed: '' }, location],
])('a copy is known: %s', (_, marks, place) => {
  vi.clearAllMocks();
  Object.assign(dataset, marks);
  visit({ place });
  expect(defined).not.toHaveBeenCalled();
  expect(Object.keys(dataset).filter((mark) => mark !== 'theme')).toEqual([]);
  expect(document.querySelector(`${copyNotice}[hidden]`)).not.toBeNull();
  heard.get('load')?.({});
  expect(document.querySelector(`${copyNotice}[hidden]`)).toBeNull();
  expect(dataset.failed).toBeUndefined();
  expect(asked).not.toHaveBeenCalled();
});
