declare global {
  interface Window {
    /** On a page that `installStopRules` prepared: each rule tells what is wrong with an element that has the focus. */
    stopRules: {
      /** The element in a few words. */
      brief: (element: Element) => string;
      /** Nothing of it is out of sight. */
      hidden: (element: HTMLElement) => string[];
      /** Its ring shows in the colours of now; the words say which they are. */
      dim: (element: HTMLElement, colours: string) => string[];
      /** It comes after the stop before it. */
      misplaced: (element: HTMLElement, last: HTMLElement) => string[];
      small: (element: HTMLElement) => string[];
      cutOff: (element: HTMLElement) => string[];
    };
  }
}

/** Runs in the page, as a script for every document, after `installColours`. */
export function installStopRules(): void {
  const brief = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
  /** Of a link that is broken over lines the first part. */
  const boxOf = (element: HTMLElement) => element.getClientRects()[0] ?? new DOMRect();
  /** What takes an element out of the flow of the page, with all that is in it. */
  const layerOf = (element: Element | null): Element | null =>
    element && getComputedStyle(element).position !== 'static' && getComputedStyle(element).position !== 'relative'
      ? element
      : element && layerOf(element.parentElement);

  /** Whether the parts of the page that hold the two stand side by side, in the order of reading: columns are read one by one. */
  const isInNextColumn = (element: Element, last: Element): boolean => {
    let [one, other]: [Element, Element] = [last, element];
    while (one.parentElement && !one.parentElement.contains(element)) one = one.parentElement;
    while (other.parentElement && !other.parentElement.contains(last)) other = other.parentElement;
    const [left, right] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    const isRightToLeft = getComputedStyle(one).direction === 'rtl';
    const isBeside = isRightToLeft ? right.right <= left.left + 1 : right.left >= left.right - 1;
    return isBeside && right.top < left.bottom && right.bottom > left.top;
  };

  /** WCAG 1.3.2, 2.4.3: the next stop does not stand before the last one where both are in one flow. */
  const misplaced = (element: HTMLElement, last: HTMLElement): string[] => {
    if (layerOf(last) !== layerOf(element)) return [];
    const [before, box] = [boxOf(last), boxOf(element)];
    // A button reaches over its line on both sides.
    const shared = Math.min(box.bottom, before.bottom) - Math.max(box.top, before.top);
    const sameLine = shared > 0.6 * Math.min(box.height, before.height);
    const isBefore = box.bottom <= before.top + 1 || (sameLine && box.right <= before.left + 1);
    if (isBefore && isInNextColumn(element, last)) return [];
    return isBefore ? [`stands before ${brief(last)} on the page`] : [];
  };

  /** WCAG 2.4.11, and 2.4.12: nothing of it lies outside of the window or under something else. */
  const hidden = (element: HTMLElement): string[] => {
    const faults: string[] = [];
    const whole = element.getBoundingClientRect();
    if (whole.left < -1 || whole.right > innerWidth + 1) faults.push('is cut off by the side of the window');
    // Browsers bring into the window only the line of a text box that has the caret, and one of a link over several lines;
    // Firefox leaves all that is partly in it where it is.
    const isText = element.matches('textarea');
    const isWhole = !isText && element.getClientRects().length === 1 && !navigator.userAgent.includes('Firefox');
    const least = Math.min(whole.height, isWhole ? innerHeight - 100 : 2);
    if (Math.min(whole.bottom, innerHeight) - Math.max(whole.top, 0) < least - 1) faults.push('is not in the window');
    for (const { left, top, right, bottom } of element.getClientRects()) {
      if (right - left < 1 || bottom - top < 1) continue;
      const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      const [x, y] = [(left + right) / 2, (from + to) / 2];
      // Not the corners, which may be round; of a text box where its lines begin.
      const points = [
        [left + 3, y],
        ...(isText
          ? []
          : ([
              [x, y],
              [right - 3, y],
              [x, from + 3],
              [x, to - 3],
            ] as const)),
      ] as const;
      for (const point of points) {
        const upper = document.elementFromPoint(...point);
        // A small number in the text takes room for fingers from the letters beside it, and gives them some.
        if (!upper || element.contains(upper) || element.closest('p, li')?.contains(upper)) continue;
        faults.push(`is under ${brief(upper)}`);
      }
    }
    return [...new Set(faults)];
  };

  /** WCAG 2.4.7, 1.4.11: a ring of 2 px or more that stands out from what is around it. */
  const dim = (element: HTMLElement, colours: string): string[] => {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return [`has no ring: ${colours}`];
    const inside = Number.parseFloat(outlineOffset) < 0;
    const ratio = window.colours.contrast(
      outlineColor,
      window.colours.behind(inside ? element : element.parentElement),
    );
    return ratio < 3 ? [`has a ring of ${ratio.toFixed(2)}:1: ${colours}`] : [];
  };

  /** A side of the ring is cut off whole by a frame around it. */
  const cutOff = (element: HTMLElement): string[] => {
    const { outlineOffset, outlineWidth } = getComputedStyle(element);
    const reach = Math.max(0, Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth));
    const box = element.getBoundingClientRect();
    for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowClipMargin } = getComputedStyle(around);
      if (overflowX === 'visible') continue;
      const edge = around.getBoundingClientRect();
      const margin = overflowX === 'clip' ? Number.parseFloat(overflowClipMargin) || 0 : 0;
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
    // The filters of a search are rows of a list.
    const high = element.matches('a, details [type=radio]') ? 24 : 44;
    return width < 23.9 || height < high - 0.1 ? [`is ${width.toFixed(1)} × ${height.toFixed(1)} px`] : [];
  };

  window.stopRules = { brief, hidden, dim, misplaced, small, cutOff };
}
