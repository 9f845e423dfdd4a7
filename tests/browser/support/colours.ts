type Colour = [red: number, green: number, blue: number, alpha: number];

declare global {
  interface Window {
    /** On a page that `installColours` prepared. */
    colours: {
      /** What is painted behind what stands in an element; the page itself is white at last. */
      behind: (element: Element | null) => Colour;
      /** The contrast of a computed colour against what is behind it (WCAG 2.2), from 1 to 21. */
      contrast: (front: string, back: Colour) => number;
    };
  }
}

/** Runs in the page, as a script for every document. */
export function installColours(): void {
  const parse = (text: string): Colour => {
    const [red, green, blue, alpha = 1] = (/^rgba?\((.*)\)$/.exec(text)?.[1] ?? '').split(/[ ,/]+/).map(Number);
    if (red === undefined || green === undefined || blue === undefined) throw new Error(`colour ${text}`);
    return [red, green, blue, alpha];
  };
  const over = (front: Colour, back: Colour): Colour => {
    const mix = (index: 0 | 1 | 2) => front[index] * front[3] + back[index] * (1 - front[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const behind = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const own = parse(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  const luminance = ([red, green, blue]: Colour) => {
    const linear = (part: number) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const contrast = (front: string, back: Colour) => {
    const [light = 0, dark = 0] = [luminance(over(parse(front), back)), luminance(back)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  window.colours = { behind, contrast };
}
