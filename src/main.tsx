import { pageDataId } from './ids.ts';
import './styles/layers.css';
import './styles/tokens.css';
import './styles/reading.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/print.css';
import './styles/scriptless.css';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './app/App.tsx';
import { markScriptFailed, markScriptLoaded } from './app/bootState.ts';
import { replayEarlySubmit } from './app/earlySubmit.ts';
import { islandElement } from './app/Island.tsx';
import { primePage, refreshPage } from './app/loadPage.ts';
import { loadWholePage } from './app/loadWholePage.ts';
import { normalizeAddress } from './app/normalizeAddress.ts';
import { PageBoundary } from './app/PageBoundary.tsx';
import { articlesChanged, type DocumentData, isWholeData } from './app/pageData.ts';
import { recordServedDocument } from './app/servedDocument.ts';
import { hydrateComments } from './comments/section/hydrateComments.tsx';
import { warmUpDatabase } from './comments/store/database.ts';
import { cacheForOffline } from './offline/cacheForOffline.ts';
import { popOverlayEntry } from './ui/historyEntry.ts';

/** Starts the parts that need a script: the comments first, which a reader may be waiting for. */
function start(): void {
  const data = document.getElementById(pageDataId)?.textContent;
  if (!data) {
    markScriptFailed();
    return;
  }
  normalizeAddress();
  const page: DocumentData = JSON.parse(data);
  const comments = page.kind === 'article' && islandElement('comments');
  recordServedDocument(comments ? hydrateComments(comments, page.article.id, page.article.headline) : () => {});
  if (comments) warmUpDatabase();
  replayEarlySubmit();
  setTimeout(startApp, 0, page);
}

/** The other islands, and client-side navigation. Its root is detached: all that it renders are portals. */
function startApp(page: DocumentData): void {
  popOverlayEntry();
  if (isWholeData(page)) primePage(window.location.pathname, page);
  const root = createRoot(document.createElement('div'));
  const show = (documentPage?: DocumentData) =>
    root.render(
      <BrowserRouter>
        <PageBoundary>
          <App documentPage={documentPage} />
        </PageBoundary>
      </BrowserRouter>,
    );
  startTransition(() => show(page));
  import.meta.hot?.on(articlesChanged, async () => {
    await refreshPage(window.location.pathname);
    show();
  });
}

setTimeout(start);
if (import.meta.env.PROD) cacheForOffline();
// The build puts the styles of whole pages into each document; the development server has them from their modules.
if (import.meta.env.DEV) loadWholePage();
markScriptLoaded();
