import type { CDPSession, Page } from '@playwright/test';

/** How Vietnamese is typed: Telex marks a letter right after it, VNI usually at the end of the syllable. */
export type Method = 'Telex' | 'VNI';

/** What stands there after each key: `người` is n, ng, ngu, ngư, ngưo, ngươ, ngươi, người in Telex. */
export function stagesOf(syllable: string, method: Method): string[] {
  const plain = withoutMarks(syllable, /\p{M}/gu);
  const toneless = withoutMarks(syllable, /[\u0300\u0301\u0303\u0309\u0323]/g);
  const stages =
    method === 'VNI'
      ? [...plain].map((_, index) => plain.slice(0, index + 1))
      : [...toneless].flatMap((letter, index) => [
          toneless.slice(0, index) + plain[index],
          toneless.slice(0, index) + letter,
        ]);
  return [...new Set([...stages, toneless, syllable])];
}

/** Types a text as an input method with composition does, as on phones, macOS and with IBus. Chromium only. */
export async function compose(session: CDPSession, page: Page, text: string, method: Method): Promise<void> {
  for (const part of text.split(/(?<=\p{L})(?=\P{L})|(?<=\P{L})(?=\p{L})/u)) {
    if (!/\p{L}/u.test(part)) {
      await page.keyboard.type(part);
      continue;
    }
    for (const stage of stagesOf(part, method)) await showComposition(session, stage);
    await session.send('Input.insertText', { text: part });
  }
}

/** A composition that is not ended yet. */
export async function showComposition(session: CDPSession, text: string): Promise<void> {
  await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
}

/** Types a text as Unikey and EVKey do: each change is Backspaces and new letters, without any composition. */
export async function typeLikeUnikey(page: Page, text: string, method: Method): Promise<void> {
  for (const part of text.split(/(?<=\p{L})(?=\P{L})|(?<=\P{L})(?=\p{L})/u)) {
    let shown = '';
    for (const stage of /\p{L}/u.test(part) ? stagesOf(part, method) : [part]) {
      while (!stage.startsWith(shown)) {
        await page.keyboard.press('Backspace');
        shown = shown.slice(0, -1);
      }
      await page.keyboard.insertText(stage.slice(shown.length));
      shown = stage;
    }
  }
}

function withoutMarks(text: string, marks: RegExp): string {
  return text.normalize('NFD').replace(marks, '').normalize('NFC');
}
