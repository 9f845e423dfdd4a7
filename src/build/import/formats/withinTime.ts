import { Script } from 'node:vm';
import { RefusedError } from '../model/notice.ts';

const script = new Script('run()');

/**
 * Runs synchronous work and stops it when it takes longer than `ms`: parsers of Markdown and YAML take quadratic time
 * for some inputs that nobody writes. The watchdog of node:vm ends host functions too, regular expressions included.
 *
 * @param sentence what the refusal says, in Vietnamese
 * @throws RefusedError when the time is up; errors of the work itself pass through
 */
export function withinTime<Result>(ms: number, sentence: string, work: () => Result): Result {
  const sandbox: { run: () => void } = {
    run: () => {
      outcome = { value: work() };
    },
  };
  let outcome: { value: Result } | undefined;
  try {
    script.runInNewContext(sandbox, { timeout: ms });
  } catch (error) {
    throw isTimeout(error) ? new RefusedError(sentence) : error;
  }
  if (!outcome) throw new RefusedError(sentence);
  return outcome.value;
}

/** The error is of the other realm, so it is no `Error` of this one. */
function isTimeout(error: unknown): boolean {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
