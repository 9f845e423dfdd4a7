import { viOffline } from '../language/viOffline.ts';
import type { Message } from './messages.ts';
import styles from './UpdateOffer.module.css';

let offered: HTMLElement | undefined;

/**
 * Offers a version that waits, unless it is the one that this page runs already: then it came with the page itself, and
 * takes over by itself once no older page is open. Stands outside of what React draws, before it.
 */
export async function offerUpdate(registration: ServiceWorkerRegistration): Promise<void> {
  const { waiting } = registration;
  if (!waiting || offered?.isConnected || (await versionOf(waiting)) === ownVersion()) return;
  const offer = document.createElement('div');
  offered = offer;
  offer.className = styles.offer ?? '';
  offer.role = 'status';
  offer.dataset.scripted = '';
  // After what a saved copy says of itself: what stands before that is taken for dead (styles/scriptless.css).
  document.getElementById('root')?.before(offer);
  // A region is read out only for what comes into it after it is there.
  setTimeout(() => {
    offer.append(
      viOffline.updateReady,
      button(viOffline.reload, () => takeOver(registration)),
      button(viOffline.notNow, () => offer.remove()),
    );
  }, 100);
}

/** The version that this page runs: the address of its entry script. */
function ownVersion(): string {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"]');
  return entry ? new URL(entry.src).pathname : '';
}

/** Loads the new version into this page. Others go on with theirs: the new worker has the old files too. */
function takeOver({ waiting }: ServiceWorkerRegistration): void {
  if (waiting) {
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated') window.location.reload();
    });
    tell(waiting, { kind: 'take-over' });
  } else {
    // It has taken over already, as another tab was asked.
    window.location.reload();
  }
}

function versionOf(worker: ServiceWorker): Promise<string> {
  return new Promise((settle) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => settle(data);
    tell(worker, { kind: 'which-version' }, [port2]);
  });
}

function tell(worker: ServiceWorker, message: Message, ports: Transferable[] = []): void {
  worker.postMessage(message, ports);
}

function button(words: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', onClick);
  return made;
}
