// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildBootScript } from '../src/build/render/bootScript.ts';
import { parseDraft } from '../src/comments/model/draft.ts';
import { currentErasure, isErased } from '../src/comments/store/erasure.ts';
import { commentFormId, pageDataId, savedCopyNotice } from '../src/ids.ts';
import {
  type Options,
  optionNames,
  optionValues,
  parseOptions,
  serializeOptions,
} from '../src/reading/options/options.ts';
import { draftBackupPrefix, optionsKey } from '../src/storage.ts';
import { writeStorage } from '../src/ui/storage.ts';

// What stands in the pages, as it is built. Real browsers run it in scriptless.spec.ts and savedCopies.spec.ts.

let script = '';
beforeAll(async () => {
  script = await buildBootScript();
});

const { dataset } = document.documentElement;
const site = 'http://localhost:3000';
const entry = `${site}/assets/a.js`;

/** What the script has asked the browser for, and what it has defined. */
const asked = vi.fn(() => Promise.reject(new TypeError('no network')));
const defined = vi.fn();
/** What it hears of the window, by name. */
const heard = new Map<string, (event: object) => void>();

interface Visit {
  typed?: string;
  /** The mark of an erasing, as the browser has brought it back with the form. */
  mark?: string;
  address?: string;
  /** Where the original is. */
  original?: string;
  /** In ms, how long the page took to come. */
  took?: number;
  navigator?: object;
  storage?: object | undefined;
}

function visit(given: Visit = {}): void {
  const { typed = '', mark = '', address = `${site}/bai`, original = `${site}/bai`, took = 90 } = given;
  document.body.innerHTML = `<${savedCopyNotice} hidden><a href="${original}">bản gốc</a></${savedCopyNotice}>
    <textarea>của tiện ích</textarea>
    <form id="${commentFormId}"><input value="của tiện ích"><textarea id="binh-luan-o:new:y-kien"></textarea><input id="binh-luan-o:new:ten"><input name="erasure" hidden></form>
    <script type="module" src="/assets/a.js"></script>
    <script type="application/json" id="${pageDataId}">{"kind":"article","article":{"id":"bai"}}</script>`;
  const [text, name, since] = document.querySelectorAll<HTMLInputElement>('form :is([id], [name])');
  if (!text || !name || !since) throw new Error('no form');
  text.value = typed;
  name.value = 'Bạn đọc';
  since.value = mark;
  heard.clear();
  const globals = {
    location: new URL(address),
    fetch: asked,
    customElements: { define: defined },
    addEventListener: (event: string, hear: (event: object) => void) => heard.set(event, hear),
    performance: { now: () => took },
    navigator: given.navigator ?? {},
    localStorage: 'storage' in given ? given.storage : localStorage,
    crypto: { getRandomValues: crypto.getRandomValues.bind(crypto) },
    HTMLElement,
  };
  new Function(...Object.keys(globals), script)(...Object.values(globals));
}

const tell = (event: string, what: object = {}) => heard.get(event)?.(what);
const kept = () =>
  Object.entries(localStorage).flatMap(([key, text]) =>
    key.startsWith(draftBackupPrefix) ? [{ key, draft: parseDraft(JSON.parse(text as string)) }] : [],
  );

beforeEach(() => vi.clearAllMocks());
afterEach(() => {
  localStorage.clear();
  for (const mark of Object.keys(dataset)) delete dataset[mark];
});

it('is one small text that stands in a page as it is, the same each time', async () => {
  expect(script).toMatch(/^\(function\(\)\{.*\}\)\(\);$/su);
  expect(script).not.toMatch(/<\/script|<!--|import|export|sourceMappingURL/u);
  // It stands in front of the first paint of every page.
  expect(script.length).toBeLessThan(2_000);
  expect(await buildBootScript()).toBe(script);
});

describe('the page’s own script has not come', () => {
  it('marks the page once all has been tried, and asks for the script past what the browser has kept', () => {
    visit();
    expect(defined).toHaveBeenCalledOnce();
    expect(dataset.failed).toBeUndefined();
    tell('load');
    expect(dataset.failed).toBe('');
    expect(asked).toHaveBeenCalledExactlyOnceWith(entry, { cache: 'reload' });
  });

  it.each([
    ['says so where a policy forbids it', entry, '', 'blocked'],
    ['but not where text would go with the form', entry, 'gõ dở', ''],
    ['nor for another violation', `${site}/assets/b.js`, '', ''],
  ])('%s', (_, blockedURI, typed, expected) => {
    visit({ typed });
    tell('securitypolicyviolation', { blockedURI });
    tell('load');
    expect(dataset.failed).toBe(expected);
  });

  it('says where the original is, if that is another site', () => {
    visit({ original: 'https://bantin.example/bai' });
    tell('load');
    expect(dataset.failed).toBe('elsewhere');
  });

  it('says nothing where it has come', () => {
    visit();
    dataset.started = '';
    tell('load');
    expect(dataset.failed).toBeUndefined();
    expect(asked).not.toHaveBeenCalled();
    expect(document.querySelector(`${savedCopyNotice}[hidden]`)).toBeNull();
  });
});

describe('what is typed before the page works', () => {
  it('is kept as the page is left, letter for letter, as a draft that the comments read', () => {
    visit({ typed: ' gõ dở ' });
    tell('pagehide');
    const [first, ...others] = kept();
    expect(first?.draft).toMatchObject({ articleId: 'bai', box: 'new', text: ' gõ dở ', name: 'Bạn đọc' });
    expect(first?.key).toBe(draftBackupPrefix + first?.draft?.id);
    expect(others).toEqual([]);
  });

  it.each([
    ['nothing was typed', '  ', () => {}],
    ['the page keeps it', 'gõ dở', () => Object.assign(document.querySelector('form') ?? {}, { hasAutosave: true })],
    ['everything was erased meanwhile', 'gõ dở', () => writeStorage('erasure', 'lần này')],
  ])('is not kept where %s', (_, typed, meanwhile) => {
    visit({ typed });
    meanwhile();
    tell('pagehide');
    expect(kept()).toEqual([]);
  });

  it.each(['', '0', 'lần này', 'lần trước'])('with the form’s mark %j it is kept as `isErased` has it', (mark) => {
    writeStorage('erasure', 'lần này');
    visit({ typed: 'gõ dở', mark });
    tell('pagehide');
    expect(kept().length).toBe(isErased(mark || currentErasure()) ? 0 : 1);
  });

  it('is kept where nothing was ever erased', () => {
    visit({ typed: 'gõ dở', mark: currentErasure() });
    tell('pagehide');
    expect(kept()).toHaveLength(1);
  });

  it('is left where storage is forbidden', () => {
    visit({ typed: 'gõ dở', storage: undefined });
    expect(() => tell('pagehide')).not.toThrow();
  });
});

it.each([
  ['a file', {}, 'file:///C:/bai.html'],
  ['what was saved while it was open', { started: '', works: '', theme: 'dark' }, `${site}/bai`],
  ['what was saved after it had failed', { failed: '' }, `${site}/bai`],
])('a copy is known: %s', (_, marks, address) => {
  Object.assign(dataset, marks);
  visit({ address });
  expect(defined).not.toHaveBeenCalled();
  expect(Object.keys(dataset).filter((mark) => mark !== 'theme')).toEqual([]);
  expect(document.querySelector(`${savedCopyNotice}[hidden]`)).not.toBeNull();
  tell('load');
  expect(document.querySelector(`${savedCopyNotice}[hidden]`)).toBeNull();
  expect(dataset.failed).toBeUndefined();
  expect(asked).not.toHaveBeenCalled();
});

describe('the font of', () => {
  it.each([
    ['a page that came at once', 90, { controller: null }, undefined],
    ['a page that was slow', 160, { controller: null }, 'late'],
    ['a slow page, with the font on the device', 900, { controller: {} }, undefined],
    ['a slow page in a browser without workers', 160, undefined, 'late'],
  ])('%s', (_, took, serviceWorker, expected) => {
    visit({ took, navigator: { serviceWorker } });
    expect(dataset.font).toBe(expected);
  });

  it('a slow page where it is forbidden even to ask for the worker', () => {
    const navigator = {
      get serviceWorker() {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    visit({ took: 160, navigator });
    expect(dataset.font).toBe('late');
  });
});

describe('the kept options', () => {
  const anyOptions: fc.Arbitrary<Options> = fc.record(
    Object.fromEntries(optionNames.map((name) => [name, fc.constantFrom(...optionValues[name])])) as never,
  );
  const shown = (text: string | undefined) => {
    for (const mark of Object.keys(dataset)) delete dataset[mark];
    visit({ storage: text === undefined ? undefined : { [optionsKey]: text } });
    return { ...dataset };
  };

  it('are put on the root element', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(parseOptions(JSON.stringify(shown(serializeOptions(options))))).toEqual(options);
      }),
    );
  });

  it.each(['{', 'null', '3', '""', undefined])('are none where %s is kept', (text) => {
    expect(shown(text)).toEqual({});
  });

  it('are all that is put there', () => {
    expect(shown('{"size":"5","started":"","x":"1"}')).toEqual({ size: '5' });
  });
});
