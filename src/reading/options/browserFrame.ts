import type { Options } from './options.ts';

/**
 * The colours of the browser's own frame with each theme: on a light device and on a dark one, as the two `theme-color` of
 * index.html say it. Each is the theme's paper.
 */
export const frameColours: Readonly<Record<Options['theme'], string>> = {
  device: '#fffefb #171614',
  light: '#fffefb #fffefb',
  sepia: '#f5ecd9 #f5ecd9',
  dark: '#171614 #171614',
  contrast: '#ffffff #000000',
};

/** Lets the browser's frame follow a theme. */
export function showFrame(theme: Options['theme']): void {
  const colours = frameColours[theme].split(' ');
  document.querySelectorAll<HTMLMetaElement>('[name=theme-color]').forEach((meta, index) => {
    meta.content = colours[index] ?? '';
  });
}
