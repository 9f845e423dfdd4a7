import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Asks a person at the terminal. Questions throw InterruptedError and InputEndedError. */
export interface Asker {
  /** Shows words that ask nothing, on lines of their own. */
  tell: (words: string) => void;
  /** @returns the answer without blanks at its ends; empty for none */
  text: (question: string) => Promise<string>;
  confirm: (question: string) => Promise<boolean>;
}

/** Ctrl+C: the run ends. */
export class InterruptedError extends Error {
  override name = 'InterruptedError';
}

/** Ctrl+D, or the terminal has gone: nobody answers any more. */
export class InputEndedError extends Error {
  override name = 'InputEndedError';
}

type Input = Readable & { isTTY?: boolean };
type Output = Writable & { isTTY?: boolean };

/** What the command can ask with: undefined where no person is. */
export function askerOn(input: Input, output: Output): Asker | undefined {
  if (!input.isTTY || !output.isTTY) return undefined;
  const tell = (words: string) => {
    output.write(`${words}\n`);
  };
  const text = async (question: string) => {
    const lines = question.split('\n');
    const last = lines.pop() ?? '';
    if (lines.length > 0) tell(lines.join('\n'));
    return (await answerTo(`${last} `, input, output)).trim();
  };
  return {
    tell,
    text,
    confirm: async (question) => /^(?:c|có|co|y|yes)$/iu.test((await text(`${question} [c/K]`)).normalize('NFC')),
  };
}

/** An asker that says what its questions are about before the first of them. */
export function askerAbout(ask: Asker | undefined, subject: string): Asker | undefined {
  if (!ask) return undefined;
  let isTold = false;
  const tellSubject = () => {
    if (!isTold) ask.tell(`\n${subject}`);
    isTold = true;
  };
  const { tell } = ask;
  const telling =
    <Answer>(put: (question: string) => Promise<Answer>) =>
    (question: string) => {
      tellSubject();
      return put(question);
    };
  return { tell, text: telling(ask.text), confirm: telling(ask.confirm) };
}

/** The terminal is the question's only until it is answered: in between Ctrl+C is the signal that it is elsewhere. */
function answerTo(prompt: string, input: Input, output: Output): Promise<string> {
  if (input.readableEnded || input.destroyed) return Promise.reject(new InputEndedError());
  return new Promise((resolve, reject) => {
    const terminal = createInterface({ input, output });
    const leave = (error: Error) => {
      terminal.removeAllListeners();
      terminal.close();
      output.write('\n');
      reject(error);
    };
    terminal.on('SIGINT', () => leave(new InterruptedError()));
    terminal.on('close', () => leave(new InputEndedError()));
    terminal.question(prompt, (answer) => {
      terminal.removeAllListeners();
      terminal.close();
      resolve(answer);
    });
  });
}
