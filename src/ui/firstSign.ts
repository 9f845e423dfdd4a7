/** By these a reader is noticed: what a hand does, and what the browser's own buttons do. */
const signs = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'keydown',
  'input',
  'click',
  'focusin',
  'scroll',
  'resize',
  'popstate',
  'hashchange',
  'beforeprint',
];

const listening = { capture: true, passive: true };

/** A promise that `use` does not wait for once it is marked so (React's own marks on what it has waited for). */
type Sign = Promise<void> & { status?: 'fulfilled' };

let sign: Sign | undefined;
let settle = () => {};

/** Settles at the first sign of a reader; undefined on a page that does not wait for one. */
export function firstSign(): Promise<void> | undefined {
  return sign;
}

/** Takes it that there is a reader. Whoever asks by `use` from now on need not wait, not even for a moment. */
export function giveSign(): void {
  if (!sign || sign.status === 'fulfilled') return;
  for (const name of signs) window.removeEventListener(name, giveSign, listening);
  sign.status = 'fulfilled';
  settle();
}

/**
 * Begins to wait for the first sign of a reader, unless there has been one already: a place on the page that the address
 * asks for, a scroll, a field with the focus or filled in. To be called before React listens, so that a part which rests
 * until then has been woken when React hears of the same press.
 *
 * @param soonId the id of what must not be waited for where it is in sight, or less than a window below
 */
export function awaitSign(soonId: string): void {
  const soon = document.getElementById(soonId)?.getBoundingClientRect();
  const begun =
    window.location.hash !== '' ||
    window.scrollY > 0 ||
    document.activeElement !== document.body ||
    [...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input:not([type])')].some(
      ({ value }) => value !== '',
    );
  if (begun || (soon && soon.top < 2 * window.innerHeight)) return;
  sign = new Promise<void>((resolve) => {
    settle = resolve;
  });
  for (const name of signs) window.addEventListener(name, giveSign, listening);
}
