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
import { replayPress } from './app/earlyPress.ts';
import { islandElement } from './app/Island.tsx';
import { keepPage, refreshPage } from './app/loadPage.ts';
import { loadWholePage } from './app/loadWholePage.ts';
import { PageBoundary } from './app/PageBoundary.tsx';
import { articlesChanged, type PageData, pageDataId } from './app/pageData.ts';
import { noteDocument } from './app/servedDocument.ts';
import { tidyAddress } from './app/tidyAddress.ts';
import { markFailed, markStarted } from './app/unstartedScript.ts';
import { hydrateComments } from './comments/section/hydrateComments.tsx';
import { openAhead } from './comments/store/database.ts';
import { goOffline } from './offline/goOffline.ts';
import { leaveEntry } from './ui/backCloses.ts';

/** Starts what lives on the page: the comments first, which are what a reader may be waiting for. */
function start(): void {
  const data = document.getElementById(pageDataId)?.textContent;
  if (!data) {
    markFailed();
    return;
  }
  tidyAddress();
  const page: PageData = JSON.parse(data);
  const comments = page.kind === 'article' && islandElement('comments');
  noteDocument(comments ? hydrateComments(comments, page.article.id, page.article.headline) : () => {});
  if (comments) openAhead();
  replayPress();
  setTimeout(startApp, 0, page);
}

/** The other islands, and the pages that come after this one. Its root stands nowhere: all that it renders are portals. */
function startApp(page: PageData): void {
  leaveEntry();
  keepPage(window.location.pathname, page);
  const root = createRoot(document.createElement('div'));
  const show = () =>
    root.render(
      <BrowserRouter>
        <PageBoundary>
          <App documentPage={page} />
        </PageBoundary>
      </BrowserRouter>,
    );
  startTransition(show);
  import.meta.hot?.on(articlesChanged, async () => {
    await refreshPage(window.location.pathname);
    show();
  });
}

setTimeout(start);
if (import.meta.env.PROD) goOffline();
// The build puts the styles of whole pages into each document; the development server has them from their modules.
if (import.meta.env.DEV) loadWholePage();
markStarted();
