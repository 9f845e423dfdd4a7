import './styles/layers.css';
import './styles/tokens.css';
import './styles/reading.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/print.css';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './app/App.tsx';
import { keepPage } from './app/loadPage.ts';
import { type PageData, pageDataId } from './app/pageData.ts';
import { openAhead } from './comments/store/database.ts';

const root = document.getElementById('root');
const data = document.getElementById(pageDataId)?.textContent;
if (root && data) {
  const page: PageData = JSON.parse(data);
  if (page.kind === 'article') openAhead();
  keepPage(window.location.pathname, page);
  hydrateRoot(
    root,
    <BrowserRouter>
      <App />
    </BrowserRouter>,
  );
}
