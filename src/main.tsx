import './styles/layers.css';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/print.css';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './app/App.tsx';
import { keepPage } from './app/loadPage.ts';
import { pageDataId } from './app/pageData.ts';

const root = document.getElementById('root');
const data = document.getElementById(pageDataId)?.textContent;
if (root && data) {
  keepPage(window.location.pathname, JSON.parse(data));
  hydrateRoot(
    root,
    <BrowserRouter>
      <App />
    </BrowserRouter>,
  );
}
