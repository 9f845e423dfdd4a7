import type { Page } from '@playwright/test';
import { textId } from '../../../src/ids.ts';

/** What a frame shows of a page. */
export interface PageFrame {
  title: string;
  /** Whether the masthead is there. */
  banner: boolean;
  /** How many paragraphs of text there are. */
  paragraphs: number;
  /** In px. */
  scroll: number;
}

declare global {
  interface Window {
    /** What the frames have shown so far. */
    seenFrames: PageFrame[];
  }
}

/**
 * Notes what each frame shows from now on.
 *
 * @returns takes the frames so far; those that are like the one before are left out
 */
export async function watchFrames(page: Page): Promise<() => Promise<PageFrame[]>> {
  await page.evaluate((id) => {
    const frames: PageFrame[] = [];
    window.seenFrames = frames;
    const look = () => {
      const frame = {
        title: document.querySelector('h1')?.textContent ?? '',
        banner: document.querySelector('header a') !== null,
        paragraphs: document.querySelectorAll(`main article #${id} p`).length,
        scroll: window.scrollY,
      };
      if (JSON.stringify(frame) !== JSON.stringify(frames.at(-1))) frames.push(frame);
      requestAnimationFrame(look);
    };
    look();
  }, textId);
  return () => page.evaluate(() => window.seenFrames);
}
