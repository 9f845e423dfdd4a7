import { rootId } from '../ids.ts';
import { offlineMessages } from '../language/current/offline.ts';
import styles from './UpdateOffer.module.css';
import type { WorkerMessage } from './workerMessage.ts';

let offered: HTMLElement | undefined;

/**
 * Offers the waiting version in a live region before React's root. Not if this page runs that version already: it came
 * with the page, and activates by itself once no older client is open.
 */
export async function offerUpdate(registration: ServiceWorkerRegistration): Promise<void> {
  const { waiting } = registration;
  if (!waiting || (await versionOf(waiting)) === ownVersion() || offered?.isConnected) return;
  const offer = document.createElement('div');
  offered = offer;
  offer.className = styles.offer ?? '';
  offer.role = 'status';
  offer.dataset.scripted = '';
  // After the saved-copy notice: the style sheet hides scripted elements that precede it (styles/scriptless.css).
  document.getElementById(rootId)?.before(offer);
  // Screen readers announce only what is added to a live region that they know already.
  setTimeout(() => {
    offer.append(
      offlineMessages.updateReady,
      button(offlineMessages.reload, () => takeOver(registration)),
      button(offlineMessages.notNow, () => offer.remove()),
    );
  }, 100);
}

/** The version of this page: the path of its entry script, whose name holds a hash. */
function ownVersion(): string {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"]');
  return entry ? new URL(entry.src).pathname : '';
}

/** Activates the waiting version and reloads this page. Other clients keep theirs: its files stay cached. */
function takeOver({ waiting }: ServiceWorkerRegistration): void {
  if (waiting) {
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated') window.location.reload();
    });
    post(waiting, { kind: 'take-over' });
  } else {
    // Activated already, from another tab.
    window.location.reload();
  }
}

function versionOf(worker: ServiceWorker): Promise<string> {
  return new Promise((settle) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => settle(data);
    post(worker, { kind: 'which-version' }, [port2]);
  });
}

function post(worker: ServiceWorker, message: WorkerMessage, ports: Transferable[] = []): void {
  worker.postMessage(message, ports);
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', onClick);
  return made;
}
