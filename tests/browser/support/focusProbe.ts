/** One place where the focus stops. */
export interface Stop {
  /** The same for the same element, whenever it is asked. */
  key: number;
  /** The element in a few words. */
  what: string;
  /** What is wrong with it. */
  faults: string[];
  /** Whether it has come onto the page since the walk began. */
  isNew: boolean;
}

declare global {
  interface Window {
    /** On a page that `installFocusProbe` prepared. */
    focusProbe: {
      /** Puts the focus before all that Tab leads to, on the page or in the dialog that is open over it. */
      begin: () => void;
      /** Takes away what the walk has put into the page, and tells the keys of the stops that are no longer there. */
      end: () => number[];
      /** Looks at what has the focus, once the page has answered to it; undefined at the end. */
      look: (way: 'on' | 'back') => Promise<Stop | undefined>;
      /** A line for each stop so far that has no name or role, as axe computes them. */
      nameless: () => string[];
      /** A line for each stop so far whose focus does not show in one of these themes. */
      rings: (themes: readonly string[]) => string[];
      /** The same in the colours that the visitor forces. */
      forcedRings: () => string[];
    };
  }
}

/** Runs in the page, as a script for every document, after `installStopRules` and axe. */
export function installFocusProbe(): void {
  const stops: HTMLElement[] = [];
  let present = new Set<Element>();
  /** Text that has taken the focus over from a control that has gone (`focusTextInView`) is no control: Tab leads to none. */
  const handedOver = new WeakSet<Element>();
  const everywhere = new CSSStyleSheet();
  // What lets presses through covers the focus all the same.
  everywhere.replaceSync('* { pointer-events: auto !important; }');
  /** The first and the last stop of the page or the dialog: leaving it would take the focus to the browser's own controls. */
  const ends = [0, 1].map(() => {
    const end = document.createElement('span');
    end.tabIndex = 0;
    end.style.position = 'fixed';
    return end;
  });
  let before: HTMLElement | undefined;

  const { brief, hidden, dim, misplaced, small, cutOff } = window.stopRules;
  /** A frame in which Firefox moves to the focus, one in which the page answers to the scroll, and what it does after that. */
  const answered = () =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));

  /** What a reader sees of it: of a field that is there for screen readers only, its label. */
  const seenAs = (element: HTMLElement): HTMLElement =>
    element instanceof HTMLInputElement && element.offsetWidth <= 1 ? (element.labels?.[0] ?? element) : element;
  /** Gives each stop the focus once more; the last press was the keyboard's, so it shows. */
  const eachFocused = (faultsOf: (seen: HTMLElement) => string[]): string[] =>
    stops.flatMap((stop) => {
      stop.focus({ preventScroll: true });
      if (document.activeElement !== stop) return [];
      return faultsOf(seenAs(stop)).map((fault) => `${brief(stop)} ${fault}`);
    });

  window.focusProbe = {
    begin: () => {
      const [first = '', last = ''] = ends;
      const host = document.querySelector('dialog:modal') ?? document.body;
      host.prepend(first);
      host.append(last);
      ends[0]?.focus({ preventScroll: true });
      stops.length = 0;
      present = new Set(document.querySelectorAll('*'));
      before = undefined;
      document.adoptedStyleSheets.push(everywhere);
    },
    end: () => {
      for (const end of ends) end.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== everywhere);
      const isThere = (stop: Element) => stop.isConnected && stop.checkVisibility({ visibilityProperty: true });
      return stops.flatMap((stop, key) => (isThere(stop) ? [] : [key]));
    },
    look: async (way) => {
      await answered();
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || ends.includes(element)) return undefined;
      const known = stops.indexOf(element);
      if (known < 0) stops.push(element);
      if (element.matches('[tabindex="-1"]:is(p, li, figure, table, form)')) handedOver.add(element);
      const seen = seenAs(element);
      const faults = hidden(seen);
      if (way === 'on' && known < 0) {
        if (before?.isConnected) faults.push(...misplaced(seen, before));
        faults.push(...small(seen), ...cutOff(seen), ...dim(seen, 'as it comes'));
        before = seen;
      }
      return { key: known < 0 ? stops.length - 1 : known, what: brief(element), faults, isNew: !present.has(element) };
    },
    nameless: () => {
      const { axe } = window as unknown as {
        axe: {
          setup: (root: Element) => void;
          teardown: () => void;
          commons: { text: { accessibleText: (of: Element) => string }; aria: { getRole: (of: Element) => string } };
        };
      };
      axe.setup(document.documentElement);
      const { text, aria } = axe.commons;
      const found = stops
        .filter((stop) => stop.isConnected && !handedOver.has(stop))
        .filter(
          (stop) =>
            !text.accessibleText(stop).trim() || /^(|generic|none|presentation)$/.test(aria.getRole(stop) ?? ''),
        )
        .map((stop) => `has no name or role: ${brief(stop)}`);
      axe.teardown();
      return found;
    },
    rings: (themes) => {
      const { dataset, style } = document.documentElement;
      const { theme: chosen } = dataset;
      const found: string[] = [];
      for (const theme of themes) {
        dataset.theme = theme;
        // The one theme that differs on a dark device.
        for (const scheme of theme === 'contrast' ? ['light', 'dark'] : ['']) {
          style.colorScheme = scheme;
          found.push(...eachFocused((stop) => dim(stop, `${theme} ${scheme}`)));
        }
      }
      style.colorScheme = '';
      if (chosen === undefined) delete dataset.theme;
      else dataset.theme = chosen;
      return found;
    },
    forcedRings: () =>
      eachFocused((stop) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(stop);
        const shows = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        return shows ? [] : ['has no ring in forced colours'];
      }),
  };
}
