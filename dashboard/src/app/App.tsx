// The application put together: language, client and one page, each page in a chunk of its own.
import { type ComponentType, lazy, Suspense } from 'react';
import { Provider } from 'urql';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { LiveClientContext } from './connection/ConnectionContext.ts';
import { importPatiently } from './connection/import-patiently.ts';
import type { LiveClient } from './connection/live-client.ts';
import type { Language } from './i18n/catalogue.ts';
import { I18nProvider, useI18n } from './i18n/I18n.tsx';
import type { Route } from './route.ts';
import { useTheme } from './theme/theme.ts';

const loaders = {
  adoption: () => import('../features/adoption/AdoptionPage.tsx').then((module) => module.AdoptionPage),
  coverage: () => import('../features/coverage/CoveragePage.tsx').then((module) => module.CoveragePage),
  organisations: () =>
    import('../features/organisations/OrganisationsPage.tsx').then((module) => module.OrganisationsPage),
  projects: () => import('../features/projects/ProjectsPage.tsx').then((module) => module.ProjectsPage),
  project: () => import('../features/projects/ProjectPage.tsx').then((module) => module.ProjectPage),
  units: () => import('../features/units/UnitsPage.tsx').then((module) => module.UnitsPage),
  unit: () => import('../features/units/UnitPage.tsx').then((module) => module.UnitPage),
  meetings: () => import('../features/meetings/MeetingsPage.tsx').then((module) => module.MeetingsPage),
  meeting: () => import('../features/meetings/MeetingPage.tsx').then((module) => module.MeetingPage),
  claim: () => import('../claim/ClaimPage.tsx').then((module) => module.ClaimPage),
  screen: () => import('../screen/ScreenPage.tsx').then((module) => module.ScreenPage),
};

function page(load: () => Promise<ComponentType>) {
  return lazy(async () => ({ default: await importPatiently(load) }));
}

const pages = {
  adoption: page(loaders.adoption),
  coverage: page(loaders.coverage),
  organisations: page(loaders.organisations),
  projects: page(loaders.projects),
  project: page(loaders.project),
  units: page(loaders.units),
  unit: page(loaders.unit),
  meetings: page(loaders.meetings),
  meeting: page(loaders.meeting),
  claim: page(loaders.claim),
  screen: page(loaders.screen),
};

/** Begins to load the page of `route`, before anything can be drawn. It is loaded again, patiently, when it is drawn. */
export function preloadPage(route: Route): void {
  if (route !== 'not-found') loaders[route]().catch(() => {});
}

interface AppProps {
  route: Route;
  liveClient: LiveClient;
  language: Language;
}

/** Draws the page of `route`. */
export function App({ route, liveClient, language }: AppProps) {
  useTheme();
  return (
    <LiveClientContext value={liveClient}>
      <Provider value={liveClient.client}>
        <I18nProvider language={language} route={route} onChange={liveClient.reconnect}>
          <RoutedPage route={route} />
        </I18nProvider>
      </Provider>
    </LiveClientContext>
  );
}

function RoutedPage({ route }: { route: Route }) {
  const { t } = useI18n();
  if (route === 'not-found') {
    const home = <a href="/">{t('state.notFound.home')}</a>;
    return <StatePanel kind="empty" title={t('state.notFound.title')} action={home} />;
  }
  const Page = pages[route];
  const crashed = <StatePanel kind="problem" title={t('state.failed.title')} detail={t('state.crashed.detail')} />;
  return (
    <ErrorBoundary fallback={crashed}>
      <Suspense fallback={<StatePanel kind="loading" title={t('state.loading')} />}>
        <Page />
      </Suspense>
    </ErrorBoundary>
  );
}
