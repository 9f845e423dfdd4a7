import type { Page } from '@playwright/test';
import { messages } from '../../../src/language/current/core.ts';
import { readAloudMessages } from '../../../src/language/current/readAloud.ts';

/** What a listener does and sees, in the words of the page. */
export function listening(page: Page) {
  const button = page.getByRole('button', { name: messages.listen, exact: true });
  const player = page.getByRole('region', { name: readAloudMessages.title });
  const inPlayer = (name: string) => player.getByRole('button', { name, exact: true });
  return {
    button,
    player,
    previous: inPlayer(readAloudMessages.previous),
    pause: inPlayer(readAloudMessages.pause),
    goOn: inPlayer(readAloudMessages.goOn),
    next: inPlayer(readAloudMessages.next),
    again: inPlayer(readAloudMessages.again),
    retry: inPlayer(readAloudMessages.retry),
    toSentence: inPlayer(readAloudMessages.toSentence),
    close: inPlayer(readAloudMessages.close),
    speed: player.getByRole('combobox', { name: readAloudMessages.speed }),
    voice: player.getByRole('combobox', { name: readAloudMessages.voice }),
    said: player.getByRole('status'),
  };
}

/** The text that the browser marks as being said. */
export function markedText(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('spoken') ?? [])].map((range) => range.toString().replace(/\s+/g, ' ')).join(''),
  );
}
