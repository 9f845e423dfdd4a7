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
      /** Puts the focus before all that Tab leads to: on the page, or in the dialog that is open over it. */
      begin: () => void;
      /** Takes away what the walk has put into the page, and tells the keys of the stops that are no longer there. */
      end: () => number[];
      /** Looks at what has the focus, once the page has answered to it; undefined where nothing on the page has it. */
      look: (way: 'on' | 'back', themes: readonly string[]) => Promise<Stop | undefined>;
      /** A line for each stop so far that has no name or role, as axe computes them. */
      nameless: () => string[];
      /** A line for each stop so far whose focus does not show in the colours that the visitor forces. */
      ringless: () => string[];
    };
  }
}

/** Runs in the page, as a script for every document, after `installColours` and axe. */
export function installFocusProbe(): void {
  const stops: HTMLElement[] = [];
  let present = new Set<Element>();
  const everywhere = new CSSStyleSheet();
  // What lets presses through covers the focus all the same.
  everywhere.replaceSync('* { pointer-events: auto !important; }');
  let host: Element = document.documentElement;
  let start: HTMLElement | undefined;
  let last: HTMLElement | undefined;

  const brief = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
  /** A frame, and what the page does after it. */
  const answered = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

  /** What a reader sees of it: of a field that is there for screen readers only, its label. */
  const seenAs = (element: HTMLElement): HTMLElement =>
    element instanceof HTMLInputElement && element.offsetWidth <= 1 ? (element.labels?.[0] ?? element) : element;
  /** Of a link that is broken over lines the first part. */
  const boxOf = (element: HTMLElement) => element.getClientRects()[0] ?? new DOMRect();
  /** What takes an element out of the flow of the page, with all that is in it. */
  const layerOf = (element: Element | null): Element | null =>
    element && getComputedStyle(element).position !== 'static' && getComputedStyle(element).position !== 'relative'
      ? element
      : element && layerOf(element.parentElement);

  /** WCAG 1.3.2, 2.4.3: the next stop comes later in the document, and not before the last one where both are in one flow. */
  const misplaced = (element: HTMLElement): string[] => {
    if (!last || last === element) return [];
    const faults: string[] = [];
    if (!(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
      faults.push(`comes before ${brief(last)} in the document`);
    if (layerOf(last) !== layerOf(element)) return faults;
    const [before, box] = [boxOf(last), boxOf(element)];
    const sameLine = box.top < before.bottom - 1 && box.bottom > before.top + 1;
    if (box.bottom <= before.top + 1 || (sameLine && box.right <= before.left + 1))
      faults.push(`stands before ${brief(last)} on the page`);
    return faults;
  };

  /**
   * WCAG 2.4.11, and 2.4.12: nothing of it lies outside of the window or under something else. Browsers bring of a text box
   * only the line with the caret into the window, here its first.
   */
  const hidden = (element: HTMLElement): string[] => {
    const faults: string[] = [];
    for (const { left, top, right, bottom: foot } of element.getClientRects()) {
      const bottom = element.matches('textarea') ? Math.min(foot, top + 44) : foot;
      if (right - left < 1 || bottom - top < 1) continue;
      if (left < -1 || right > innerWidth + 1) faults.push('is cut off by the side of the window');
      // What is higher than the window cannot be in it whole.
      const fits = bottom - top < innerHeight - 100;
      if (fits && (top < -1 || bottom > innerHeight + 1)) faults.push('is not in the window');
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      // Not the corners, which may be round.
      for (const point of [
        [x, y],
        [left + 3, y],
        [right - 3, y],
        [x, top + 3],
        [x, bottom - 3],
      ] as const) {
        const upper = document.elementFromPoint(...point);
        if (!upper || upper.contains(element) || element.contains(upper)) continue;
        faults.push(`is under ${brief(upper)}`);
      }
    }
    return [...new Set(faults)];
  };

  /** WCAG 2.4.7, 1.4.11: a ring of 2 px or more that stands out from what is around it, and is not cut off. */
  const dim = (element: HTMLElement, theme: string): string[] => {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return [`has no ring: ${theme}`];
    const inside = Number.parseFloat(outlineOffset) < 0;
    const ratio = window.colours.contrast(
      outlineColor,
      window.colours.behind(inside ? element : element.parentElement),
    );
    return ratio < 3 ? [`has a ring of ${ratio.toFixed(2)}:1: ${theme}`] : [];
  };

  const cutOff = (element: HTMLElement): string[] => {
    const { outlineOffset, outlineWidth } = getComputedStyle(element);
    const reach = Math.max(0, Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth));
    const box = element.getBoundingClientRect();
    for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowClipMargin } = getComputedStyle(around);
      if (overflowX === 'visible') continue;
      const edge = around.getBoundingClientRect();
      const margin = overflowX === 'clip' ? Number.parseFloat(overflowClipMargin) || 0 : 0;
      // On two sides or more there is no ring left to see.
      const cut = {
        left: edge.left - margin - (box.left - reach),
        right: box.right + reach - (edge.right + margin),
        top: edge.top - margin - (box.top - reach),
        bottom: box.bottom + reach - (edge.bottom + margin),
      };
      const sides = Object.entries(cut).filter(([, by]) => by >= reach - 0.5);
      if (sides.length > 0 && reach > 0)
        return [`has a ring that is cut off ${sides.map(([side]) => side)} by ${brief(around)}`];
    }
    return [];
  };

  /** WCAG 2.5.8, for what is no link in a line of text, and buttons and fields 44 px high; a label is pressed with its field. */
  const small = (element: HTMLElement): string[] => {
    const parent = element.parentElement;
    const inText =
      element.matches('a') &&
      getComputedStyle(element).display === 'inline' &&
      (parent?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
    if (inText) return [];
    const label = element.closest('label');
    const { width, height } = (label ?? element).getBoundingClientRect();
    const high = element.matches('a') ? 24 : 44;
    return width < 23.9 || height < high - 0.1 ? [`is ${width.toFixed(1)} × ${height.toFixed(1)} px`] : [];
  };

  window.focusProbe = {
    begin: () => {
      host = document.querySelector('dialog:modal') ?? document.body;
      start = document.createElement('span');
      start.tabIndex = -1;
      host.prepend(start);
      start.focus({ preventScroll: true });
      stops.length = 0;
      present = new Set(document.querySelectorAll('*'));
      last = undefined;
      document.adoptedStyleSheets.push(everywhere);
    },
    end: () => {
      start?.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== everywhere);
      const isThere = (stop: Element) => stop.isConnected && stop.checkVisibility({ visibilityProperty: true });
      return stops.flatMap((stop, key) => (isThere(stop) ? [] : [key]));
    },
    look: async (way, themes) => {
      await answered();
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body || element === host) return undefined;
      const known = stops.indexOf(element);
      if (known < 0) stops.push(element);
      const seen = seenAs(element);
      const faults = hidden(seen);
      if (way === 'on' && known < 0) {
        faults.push(...misplaced(seen), ...small(seen), ...cutOff(seen));
        last = seen;
      }
      const { dataset, style } = document.documentElement;
      const { theme: chosen } = dataset;
      for (const theme of themes) {
        dataset.theme = theme;
        // The one theme that differs on a dark device.
        for (const scheme of theme === 'contrast' ? ['light', 'dark'] : ['']) {
          style.colorScheme = scheme;
          faults.push(...dim(seen, `${theme} ${scheme}`));
        }
        style.colorScheme = '';
      }
      if (chosen === undefined) delete dataset.theme;
      else dataset.theme = chosen;
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
        .filter((stop) => stop.isConnected)
        .filter(
          (stop) =>
            !text.accessibleText(stop).trim() || /^(|generic|none|presentation)$/.test(aria.getRole(stop) ?? ''),
        )
        .map((stop) => `has no name or role: ${brief(stop)}`);
      axe.teardown();
      return found;
    },
    ringless: () =>
      stops
        .filter((stop) => stop.isConnected)
        .filter((stop) => {
          stop.focus({ preventScroll: true });
          const { outlineStyle, outlineWidth } = getComputedStyle(seenAs(stop));
          return document.activeElement === stop && (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2);
        })
        .map((stop) => `has no ring in forced colours: ${brief(stop)}`),
  };
}
