import { articlePath } from '../../paths.ts';
import type { SaveAnswer, SaveOutcome, SaveRequest } from '../../storage.ts';
import { showsAvif } from './showsAvif.ts';

/** How long a worker may take to be there and to answer, in ms: the first visit precaches the site. */
const patience = 15_000;

/** The width of an article's column, in rem (styles/tokens.css). */
const column = 42.5;

/** Has the worker keep an article whole. It may take as long as the article's photos do. */
export async function requestSave(id: string): Promise<SaveOutcome> {
  const request: SaveRequest = { kind: 'save', path: articlePath(id), width: photoWidth(), avif: await showsAvif() };
  const registration = await Promise.race([navigator.serviceWorker.ready, wait(patience)]);
  if (!registration?.active) return navigator.onLine ? 'failed' : 'offline';
  const { active } = registration;
  const { port1, port2 } = new MessageChannel();
  return new Promise((settle) => {
    const isSilent = setTimeout(settle, patience, 'failed');
    port1.onmessage = ({ data }: MessageEvent<SaveAnswer>) => {
      clearTimeout(isSilent);
      if (data !== 'begun') settle(data);
    };
    active.postMessage(request, [port2]);
  });
}

/** The width of photos in the column on this screen, in its pixels. */
function photoWidth(): number {
  const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.ceil(Math.min(window.innerWidth, column * letter) * window.devicePixelRatio);
}

function wait(time: number): Promise<undefined> {
  return new Promise((settle) => setTimeout(settle, time));
}
