import './theme/tokens.css';
import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeScreenToken } from '../screen/screen-token.ts';
import { App, preloadPage } from './App.tsx';
import { createLiveClient } from './connection/live-client.ts';
import { loadLanguage } from './i18n/catalogue.ts';
import { currentLocale } from './i18n/I18n.tsx';
import { routeOf } from './route.ts';

const route = routeOf(location.pathname);
preloadPage(route);
// A screen's token is a screen's alone: on the other pages the session cookie speaks.
const bearer = route === 'screen' ? takeScreenToken() : null;
const liveClient = createLiveClient({ bearer: () => bearer, locale: currentLocale });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// Not awaited at the top level: what pages share with this file would then have to lie in a dozen files of its own.
void loadLanguage(currentLocale(), route).then((language) =>
  createRoot(root).render(
    <StrictMode>
      <App route={route} liveClient={liveClient} language={language} />
    </StrictMode>,
  ),
);
