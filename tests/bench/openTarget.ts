import type { Browser } from '@playwright/test';

/** A page that is driven over the DevTools protocol itself. */
export interface Target {
  /** Sends a command, and waits for its result; fails with what the browser says of it. */
  send: <Result = unknown>(method: string, params?: object) => Promise<Result>;
  /** Calls a function for each event of a name. */
  on: (event: string, call: (params: never) => void) => void;
  close: () => Promise<void>;
}

/**
 * Opens a blank page in a new context of Chromium without the domain `Runtime`, which Playwright enables on each of its own.
 * It makes V8 look up the place in the source of every `Error` that is made, by parsing the script once more, and React makes
 * five while it is evaluated: 130 of 200 ms of the first article's longest task, which no reader waits for.
 */
export async function openTarget(browser: Browser): Promise<Target> {
  const root = await browser.newBrowserCDPSession();
  const { browserContextId } = await root.send('Target.createBrowserContext', { disposeOnDetach: true });
  const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', browserContextId });
  // In flat mode Playwright would take the answers for those of pages of its own.
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });

  const waiting = new Map<number, (answer: Answer) => void>();
  const listening = new Map<string, (params: never) => void>();
  root.on('Target.receivedMessageFromTarget', (received) => {
    if (received.sessionId !== sessionId) return;
    const message: Answer & { id?: number; method?: string; params?: never } = JSON.parse(received.message);
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else listening.get(message.method ?? '')?.(message.params as never);
  });

  let last = 0;
  const send = async <Result>(method: string, params: object = {}): Promise<Result> => {
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((settle) => waiting.set(id, settle));
    await root.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as Result;
  };
  return {
    send,
    on: (event, call) => listening.set(event, call),
    close: async () => {
      await root.send('Target.disposeBrowserContext', { browserContextId });
      await root.detach();
    },
  };
}

interface Answer {
  result?: unknown;
  error?: { message: string };
}
