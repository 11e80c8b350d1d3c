// The application put together: language, client and one page, each page in a chunk of its own.
import { lazy, Suspense } from 'react';
import { Provider } from 'urql';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { LiveClientContext } from './connection/ConnectionContext.ts';
import { importPatiently } from './connection/import-patiently.ts';
import type { LiveClient } from './connection/live-client.ts';
import { I18nProvider, useI18n } from './i18n/I18n.tsx';
import type { Route } from './route.ts';
import { useTheme } from './theme/theme.ts';

const AdoptionPage = lazy(() =>
  importPatiently(() => import('../features/adoption/AdoptionPage.tsx')).then((module) => ({
    default: module.AdoptionPage,
  })),
);
const ScreenPage = lazy(() =>
  importPatiently(() => import('../screen/ScreenPage.tsx')).then((module) => ({ default: module.ScreenPage })),
);

/** Draws the page of `route`. */
export function App({ route, liveClient }: { route: Route; liveClient: LiveClient }) {
  useTheme();
  return (
    <LiveClientContext value={liveClient}>
      <Provider value={liveClient.client}>
        <I18nProvider onChange={liveClient.reconnect}>
          <Page route={route} />
        </I18nProvider>
      </Provider>
    </LiveClientContext>
  );
}

function Page({ route }: { route: Route }) {
  const { t } = useI18n();
  if (route === 'not-found') {
    const home = <a href="/">{t('state.notFound.home')}</a>;
    return <StatePanel kind="empty" title={t('state.notFound.title')} action={home} />;
  }
  const crashed = <StatePanel kind="problem" title={t('state.failed.title')} detail={t('state.crashed.detail')} />;
  return (
    <ErrorBoundary fallback={crashed}>
      <Suspense fallback={<StatePanel kind="loading" title={t('state.loading')} />}>
        {route === 'screen' ? <ScreenPage /> : <AdoptionPage />}
      </Suspense>
    </ErrorBoundary>
  );
}
