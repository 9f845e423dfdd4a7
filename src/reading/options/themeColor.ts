import { darkPaper, lightPaper, sepiaPaper } from '../../ui/paperColours.ts';
import type { Options } from './options.ts';

/** The `theme-color` of each theme, its paper: on a light device and on a dark one, as the two metas of index.html. */
export const themeColors: Readonly<Record<Options['theme'], readonly [light: string, dark: string]>> = {
  device: [lightPaper, darkPaper],
  light: [lightPaper, lightPaper],
  sepia: [sepiaPaper, sepiaPaper],
  dark: [darkPaper, darkPaper],
  contrast: ['#fff', '#000'],
};

/** Applies a theme to the `theme-color` metas, for the browser's own interface. */
export function applyThemeColor(theme: Options['theme']): void {
  const colours = themeColors[theme];
  document.querySelectorAll<HTMLMetaElement>('[name=theme-color]').forEach((meta, index) => {
    meta.content = colours[index] ?? '';
  });
}
