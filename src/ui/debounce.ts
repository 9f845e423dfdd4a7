/** Schedules a call; each further one before it is made puts it off. */
export interface Debounced {
  (): void;
  /** Drops the pending call. */
  cancel: () => void;
  /** Makes the pending call now; without one, nothing. */
  flush: () => void;
  isPending: () => boolean;
}

/**
 * Puts a function off until it has not been asked for during a delay (trailing edge), as when a scroll comes to rest.
 *
 * @param delay in ms
 */
export function debounce(run: () => void, delay: number): Debounced {
  let timer = 0;
  const cancel = () => {
    window.clearTimeout(timer);
    timer = 0;
  };
  const flush = () => {
    if (timer === 0) return;
    cancel();
    run();
  };
  const schedule = () => {
    cancel();
    timer = window.setTimeout(flush, delay);
  };
  return Object.assign(schedule, { cancel, flush, isPending: () => timer !== 0 });
}
