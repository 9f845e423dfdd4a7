/** So long a piece of work must take before it says how much is left, in ms: a guess from less is none. */
const leastTime = 2_000;

/**
 * Lines that say how far a long piece of work is: `12000 of 220000 pages, about 95 s left`. The time left follows from what was
 * done so far.
 *
 * @param what is done, in the plural
 */
export function progress(what: string): (count: number, of: number) => string {
  const start = performance.now();
  return (count, of) => {
    const spent = performance.now() - start;
    const left = ((spent / count) * (of - count)) / 1_000;
    return `${count} of ${of} ${what}${spent < leastTime ? '' : `, about ${Math.ceil(left)} s left`}`;
  };
}
