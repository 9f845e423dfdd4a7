import './styles/layers.css';
import './styles/tokens.css';
import './styles/reading.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/print.css';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './app/App.tsx';
import { keepPage, refreshPage } from './app/loadPage.ts';
import { articlesChanged, type PageData, pageDataId } from './app/pageData.ts';
import { openAhead } from './comments/store/database.ts';
import { goOffline } from './offline/goOffline.ts';
import { leaveEntry } from './ui/backCloses.ts';

const root = document.getElementById('root');
const data = document.getElementById(pageDataId)?.textContent;
if (root && data) {
  leaveEntry();
  const page: PageData = JSON.parse(data);
  if (page.kind === 'article') openAhead();
  keepPage(window.location.pathname, page);
  const app = () => (
    <BrowserRouter>
      <App />
    </BrowserRouter>
  );
  const hydrated = hydrateRoot(root, app());
  import.meta.hot?.on(articlesChanged, async () => {
    await refreshPage(window.location.pathname);
    hydrated.render(app());
  });
  if (import.meta.env.PROD) goOffline();
}
