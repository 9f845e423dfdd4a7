import { showFrame } from './browserFrame.ts';
import { optionNames } from './options.ts';
import { optionsKey } from './optionsKey.ts';

/**
 * In the head of each page: puts the kept options on the root element before anything is painted, and the colours of the
 * theme where the browser's frame takes its own from. What it puts on the root without looking is harmless, because the style
 * sheet knows the right values only.
 */
export function showOptionsEarly(): void {
  try {
    const kept = JSON.parse(localStorage[optionsKey]);
    for (const name of optionNames) if (name in kept) document.documentElement.dataset[name] = kept[name];
    showFrame(kept.theme);
  } catch {
    // Nothing is kept, or storage is forbidden.
  }
}
