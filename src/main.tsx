import './styles/layers.css';
import './styles/tokens.css';
import './styles/reading.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/print.css';
import './styles/scriptless.css';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './app/App.tsx';
import { replayPress } from './app/earlyPress.ts';
import { keepPage, refreshPage } from './app/loadPage.ts';
import { articlesChanged, type PageData, pageDataId } from './app/pageData.ts';
import { markStarted } from './app/unstartedScript.ts';
import { commentsId } from './comments/addresses.ts';
import { openAhead } from './comments/store/database.ts';
import { goOffline } from './offline/goOffline.ts';
import { leaveEntry } from './ui/backCloses.ts';
import { awaitSign } from './ui/firstSign.ts';

/** Takes over the page, in a task of its own after the script's; React works in steps and lets the reader in between. */
function start(): void {
  const root = document.getElementById('root');
  const data = document.getElementById(pageDataId)?.textContent;
  if (!root || !data) return;
  leaveEntry();
  const page: PageData = JSON.parse(data);
  keepPage(window.location.pathname, page);
  if (page.kind === 'article') awaitSign(commentsId);
  const app = () => (
    <BrowserRouter>
      <App />
    </BrowserRouter>
  );
  startTransition(() => {
    const hydrated = hydrateRoot(root, app());
    import.meta.hot?.on(articlesChanged, async () => {
      await refreshPage(window.location.pathname);
      hydrated.render(app());
    });
  });
  if (page.kind === 'article') openAhead();
  replayPress();
}

setTimeout(start);
if (import.meta.env.PROD) goOffline();
markStarted();
