import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { slimmed } from '../../src/publish/slimReact.ts';

const packages = join(import.meta.dirname, '../../node_modules');
const file = join(packages, 'react-dom/cjs/react-dom-client.production.js');
const code = readFileSync(file, 'utf8');
const slim = slimmed(code);

const require = createRequire(file);
const React: typeof import('react') = require('../../react/cjs/react.production.js');
const production = new Map<string, unknown>([
  ['react', React],
  ['scheduler', require('../../scheduler/cjs/scheduler.production.js')],
]);
production.set('react-dom', runModule(readFileSync(join(packages, 'react-dom/cjs/react-dom.production.js'), 'utf8')));
const { hydrateRoot } = runModule(slim) as typeof import('react-dom/client');

function runModule(text: string): unknown {
  const exported = {};
  new Function('exports', 'require', text)(exported, (name: string) => production.get(name));
  return exported;
}

/** Hydrates markup as the site does. */
function hydrate(html: string, node: ReactNode) {
  document.body.innerHTML = `<div id="root">${html}</div>`;
  const errors: unknown[] = [];
  const keep = (error: unknown) => void errors.push(error);
  const root = document.getElementById('root') as HTMLElement;
  hydrateRoot(root, node, { onRecoverableError: keep, onCaughtError: keep, onUncaughtError: keep });
  return { root, errors };
}

const h = React.createElement;

class Boundary extends React.Component<{ children?: ReactNode }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? 'failed' : this.props.children;
  }
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('React DOM without what the site does not use', () => {
  it('is a good deal smaller', () => {
    expect(slim.length).toBeLessThan(0.9 * code.length);
  });

  it('takes over the markup as it is, and answers events', async () => {
    function Counter() {
      const [count, setCount] = React.useState(0);
      return h('button', { type: 'button', onClick: () => setCount(count + 1) }, count);
    }
    const { root, errors } = hydrate('<button type="button">0</button>', h(Counter));
    const button = root.firstChild as HTMLElement;
    await vi.waitFor(() => {
      button.click();
      expect(button.textContent).not.toBe('0');
    });
    expect(root.firstChild).toBe(button);
    expect(errors).toEqual([]);
  });

  it('renders anew where the markup differs', async () => {
    const { root, errors } = hydrate('<p>before</p>', h('p', null, 'after'));
    await vi.waitFor(() => expect(root.innerHTML).toBe('<p>after</p>'));
    expect(errors).toHaveLength(1);
  });

  it.each(['while it renders', 'in an effect', 'while it is taken away'])(
    'keeps a failure %s in its boundary',
    async (when) => {
      const fail = () => {
        throw new Error(when);
      };
      function Failing() {
        React.useEffect(() => (when === 'in an effect' ? fail() : when === 'while it renders' ? undefined : fail), []);
        return when === 'while it renders' ? fail() : 'whole';
      }
      function Leaving() {
        const [shown, setShown] = React.useState(true);
        React.useEffect(() => setShown(when !== 'while it is taken away'), []);
        return shown && h(Failing);
      }
      const { root } = hydrate('<p>beside</p>whole', [
        h('p', { key: 1 }, 'beside'),
        h(Boundary, { key: 2 }, h(Leaving)),
      ]);
      await vi.waitFor(() => expect(root.textContent).toBe('besidefailed'));
    },
  );

  it('waits for what loads later, and shows a failure to load', async () => {
    const Later = React.lazy(async () => ({ default: () => 'here' }));
    const Never = React.lazy(() => Promise.reject(new Error('offline')));
    function Page() {
      const [asked, setAsked] = React.useState(false);
      React.useEffect(() => setAsked(true), []);
      const parts = [Later, Never].map((part, key) => h(Boundary, { key }, h(React.Suspense, null, h(part))));
      return h('p', null, asked && parts);
    }
    const { root } = hydrate('<p></p>', h(Page));
    await vi.waitFor(() => expect(root.innerHTML).toBe('<p>herefailed</p>'));
  });

  it.each<[string, () => ReactNode, RegExp]>([
    ['a hook', () => React.useSyncExternalStore(() => () => {}, String), /useSyncExternalStore is not a function/],
    ['a type', () => h(React.StrictMode), /#130/],
    ['a kind of child', () => h('p', null, new Set(['a'])), /#31/],
    ['a property', () => h('p', { dangerouslySetInnerHTML: { __html: '' } }), /leaves this part of React out/],
    ['an action', () => h('form', { action: () => {} }), /leaves this part of React out/],
    ['a ref on a fragment', () => h(React.Fragment, { ref: () => {} } as object, 'a'), /leaves this part of React out/],
  ])('fails loudly where %s that is left out is used', async (_what, Part, message) => {
    const { errors } = hydrate('', h(Part));
    await vi.waitFor(() => expect(errors.map(String).join()).toMatch(message));
  });
});

it('a React without one of the names stops the build with it', () => {
  expect(() => slimmed(code.replaceAll('injectedHook', 'renamed'))).toThrow('no injectedHook');
  expect(() => slimmed(code.replaceAll('constructSelectEvent', 'renamed'))).toThrow('no constructSelectEvent');
});

it('no error is made as React loads, and another one stops the build', () => {
  const errorsMade = (text: string) => {
    const made: unknown[] = [];
    class Counted extends Error {
      constructor(...given: ConstructorParameters<typeof Error>) {
        super(...given);
        made.push(given);
      }
    }
    const error = new Proxy(Counted, { apply: (made, _this, given) => Reflect.construct(made, given) });
    new Function('exports', 'require', 'Error', text)({}, (name: string) => production.get(name), error);
    return made.length;
  };
  expect(errorsMade(code)).toBe(5);
  expect(errorsMade(slim)).toBe(0);
  expect(() => slimmed(code.replace('= Error(formatProdErrorMessage(460))', '= null'))).toThrow('other marks');
});
