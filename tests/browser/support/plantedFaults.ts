import { messages } from '../../../src/language/current/core.ts';
import { pageMessages } from '../../../src/language/current/page.ts';

interface PlantedFault {
  /** The success criteria of WCAG 2.2 that it breaks. */
  criteria: readonly string[];
  css?: string;
  change?: () => void;
  /** What the walk of accessibility.spec.ts must say of it. */
  says: RegExp;
}

/** Rules of style and changes of the page `/404` that are faults: one at least for each criterion that the walk is said to show. */
export const planted: Record<string, PlantedFault> = {
  'no ring': { criteria: ['2.4.7'], css: ':focus-visible { outline: 0 !important }', says: /has no ring: sepia/ },
  'a weak ring in one theme': {
    criteria: ['1.4.11'],
    css: "[data-theme='sepia'] { --accent: #e0cfae !important }",
    says: /has a ring of 1\.\d\d:1: sepia/,
  },
  'a ring that is cut off': {
    criteria: ['2.4.7'],
    css: 'main p { overflow: hidden }',
    says: /has a ring that is cut off/,
  },
  'a bar over the focus': {
    criteria: ['2.4.11'],
    css: '#root::before { content: ""; position: fixed; inset: 0 0 auto; block-size: 300px; z-index: 9 }',
    says: new RegExp(`${messages.ownComments}.* is under `),
  },
  'a stop out of sight': {
    criteria: ['2.4.11'],
    css: 'main a { position: fixed; inset-block-start: 200vh }',
    says: /is not in the window/,
  },
  'a small target': {
    criteria: ['2.5.8'],
    css: 'main a { font-size: 9px; line-height: 1 }',
    says: new RegExp(`${pageMessages.backHome}.* is \\d+\\.\\d × \\d+\\.\\d px`),
  },
  'another order for the keyboard': {
    criteria: ['2.4.3'],
    change: () => document.querySelector('main a')?.setAttribute('tabindex', '1'),
    says: /^tabindex: /m,
  },
  'another order for the eye': {
    criteria: ['1.3.2'],
    css: 'header { display: flex; flex-direction: column-reverse }',
    says: /stands before .* on the page/,
  },
  'a trap': {
    criteria: ['2.1.2'],
    change: () =>
      document.querySelector('header a')?.addEventListener('keydown', (event) => {
        if ((event as KeyboardEvent).key === 'Tab') event.preventDefault();
      }),
    says: /the way back differs/,
  },
  'a stop that leads elsewhere as soon as it has the focus': {
    criteria: ['3.2.1'],
    change: () =>
      document
        .querySelector('main a')
        ?.addEventListener('focus', () => document.querySelector<HTMLElement>('header a')?.focus()),
    says: /the way back differs/,
  },
  'a stop without a name': {
    criteria: ['4.1.2'],
    change: () => document.querySelector('main a')?.replaceChildren(),
    says: /has no name or role|link-name/,
  },
  'a stop without a role': {
    criteria: ['4.1.2'],
    change: () => {
      const stop = document.createElement('div');
      stop.textContent = 'Bấm vào đây';
      stop.tabIndex = 0;
      document.querySelector('main')?.append(stop);
    },
    says: /has no name or role: <div/,
  },
  'a name without the words that are seen': {
    criteria: ['2.5.3'],
    change: () => document.querySelector('main a')?.setAttribute('aria-label', 'Đi'),
    says: /label-content-name-mismatch/,
  },
  'no title': {
    criteria: ['2.4.2'],
    change: () => {
      document.title = '';
    },
    says: /title “”/,
  },
  'no language': {
    criteria: ['3.1.1'],
    change: () => document.documentElement.removeAttribute('lang'),
    says: /language “”/,
  },
  'two headlines': {
    criteria: ['2.4.6'],
    change: () => document.querySelector('main')?.append(document.createElement('h1')),
    says: /2 h1/,
  },
  'a heading that says nothing': {
    criteria: ['2.4.6'],
    change: () => document.querySelector('main')?.append(document.createElement('h2')),
    says: /empty-heading/,
  },
  'a list of what is no item': {
    criteria: ['1.3.1'],
    change: () => {
      const list = document.createElement('ul');
      list.append(document.createElement('p'));
      document.querySelector('main')?.append(list);
    },
    says: /^list: /m,
  },
  'a photo without words': {
    criteria: ['1.1.1'],
    change: () => {
      const photo = document.createElement('img');
      photo.src = siteNames.iconPath;
      document.querySelector('main')?.append(photo);
    },
    says: /image-alt/,
  },
  'a field for a name that no browser knows': {
    criteria: ['1.3.5'],
    change: () => {
      const field = document.createElement('input');
      field.setAttribute('autocomplete', 'ten');
      field.setAttribute('aria-label', 'Tên');
      document.querySelector('main')?.append(field);
    },
    says: /autocomplete-valid/,
  },
  'a smooth scroll': { criteria: ['2.2.2'], css: 'html { scroll-behavior: smooth }', says: /scrolls smoothly/ },
  'something that moves, or flashes': {
    criteria: ['2.2.2', '2.3.1'],
    change: () => document.querySelector('h1')?.animate({ opacity: [0, 1] }, { duration: 1e6 }),
    says: /moves by itself/,
  },
  'a width of its own': { criteria: ['1.4.10'], css: 'main { min-inline-size: 400px }', says: /px wide in 320/ },
  'a height of its own': {
    criteria: ['1.4.12'],
    css: 'main p { block-size: 3em; overflow: hidden }',
    says: /cut off with text spacing/,
  },
};
