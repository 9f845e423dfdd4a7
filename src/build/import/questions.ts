import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** Asks a person at the terminal. */
export interface Asker {
  /** @returns the answer without blanks at its ends; empty for none */
  text: (question: string) => Promise<string>;
  confirm: (question: string) => Promise<boolean>;
  close: () => void;
}

/** What the command can ask with: undefined where no person is, or where `--yes` says to ask nothing. */
export function askerOn(
  input: Readable & { isTTY?: boolean },
  output: Writable & { isTTY?: boolean },
): Asker | undefined {
  if (!input.isTTY || !output.isTTY) return undefined;
  const terminal = createInterface({ input, output });
  const text = async (question: string) => (await terminal.question(`${question} `)).trim();
  return {
    text,
    confirm: async (question) => /^(?:c|có|co|y|yes)$/iu.test((await text(`${question} [c/K]`)).normalize('NFC')),
    close: () => terminal.close(),
  };
}
