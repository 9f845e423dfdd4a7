import { edition } from 'virtual:edition';
import { canonicalPath } from '../../ui/canonicalPath.ts';
import type { Message } from '../messages.ts';
import { answerData, answerPage, keepRead } from './answers.ts';
import { answerFile, isWhole, keepEdition } from './files.ts';
import { boundPages, renewPages } from './newest.ts';
import { keepPage, keptPages } from './pages.ts';
import { answerPicture, keepPictures } from './pictures.ts';
import { askedFor, pathOf } from './rules.ts';
import { worker } from './scope.ts';
import { dropVersions, noteWindow } from './windows.ts';

const answers = {
  page: answerPage,
  data: answerData,
  picture: answerPicture,
  file: ({ request }: FetchEvent) => answerFile(request),
};

worker.addEventListener('install', (event) => event.waitUntil(keepEdition()));

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const asked = askedFor(event.request, worker.origin);
  // Whatever goes wrong here, the reader has the network as if there were no worker.
  if (asked) event.respondWith(answers[asked](event).catch(() => fetch(event.request)));
});

worker.addEventListener('message', (event: ExtendableMessageEvent) => {
  const message: Message = event.data;
  if (message.kind === 'take-over') worker.skipWaiting();
  else if (message.kind === 'which-version') event.ports[0]?.postMessage(edition.version);
  else if (message.kind === 'read') event.waitUntil(keepRead(canonicalPath(message.path)));
  else event.waitUntil(welcome(event.source as Client, pathOf(message.script), message.photos));
});

/** The house work, one page at a time. */
let work: Promise<void> = Promise.resolve();

/** A page has loaded: it is kept, if it came before the worker did, with its photos, and then there is time for the rest. */
function welcome({ id, url }: Client, version: string, photos: readonly string[] = []): Promise<void> {
  const path = pathOf(url);
  const doAll = async () => {
    await noteWindow(id, version);
    if (!(await isWhole(edition.version))) await keepEdition();
    const isKept = (await keptPages()).some((page) => page.path === path && page.version === version);
    if (!isKept) await keepPage(path, Date.now());
    await keepPictures(photos);
    await renewPages();
    await boundPages();
    await dropVersions();
  };
  // Offline or without room it comes to an end early; the next page begins anew.
  work = work.then(doAll).catch(() => {});
  return work;
}
