import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { StatePanel } from '../../ui/StatePanel.tsx';
import { useAddressParameter } from '../address.ts';
import { useI18n } from '../i18n/I18n.tsx';
import type { PageName } from '../route.ts';
import { SignInForm } from '../sign-in/SignInForm.tsx';
import { useViewer } from '../viewer/useViewer.ts';
import type { Viewer, ViewerTown } from '../viewer/viewer.query.ts';
import { AccountState } from './AccountState.tsx';
import { NoSuchSeason, NoSuchTown } from './NotThere.tsx';
import { PageNavigation } from './PageNavigation.tsx';
import { PageShell } from './PageShell.tsx';
import { PlaceSwitches } from './PlaceSwitches.tsx';

interface TownPageProps {
  page: PageName;
  /**
   * Draws the page of a town. `onIdentityDoubt` is for when the server no longer shows this town to the viewer: the session
   * may have ended.
   */
  children: (town: ViewerTown, onIdentityDoubt: () => void, viewer: Viewer) => ReactNode;
}

/** The frame of every page about one town: who asks first, then the town in the address, else the viewer's first. */
export function TownPage({ page, children }: TownPageProps) {
  const { t } = useI18n();
  const { viewer, isUnreachable, refresh } = useViewer();
  const [townCode] = useAddressParameter('town');
  const [seasonName] = useAddressParameter('season');
  const [hasSignedOut, setSignedOut] = useState(false);
  const wasSignedIn = useRef(false);

  if (!viewer) {
    const panel = isUnreachable ? (
      <StatePanel
        kind="problem"
        title={t('state.unreachable.title')}
        detail={t('state.unreachable.detail')}
        action={<Button onClick={refresh}>{t('state.retry')}</Button>}
      />
    ) : (
      <StatePanel kind="loading" title={t('state.loading')} />
    );
    return <PageShell>{panel}</PageShell>;
  }
  if (viewer.role === 'SIGNED_OUT') {
    const signedIn = () => {
      setSignedOut(false);
      refresh();
    };
    return (
      <PageShell>
        <SignInForm hasEnded={wasSignedIn.current && !hasSignedOut} onSignedIn={signedIn} />
      </PageShell>
    );
  }
  wasSignedIn.current = true;
  const signedOut = () => {
    setSignedOut(true);
    refresh();
  };
  const account = (isFollowing: boolean) => (
    <AccountState viewer={viewer} isFollowing={isFollowing} onSignedOut={signedOut} />
  );
  const town = townCode ? viewer.towns.find(({ code }) => code === townCode) : viewer.towns[0];
  if (!town) {
    const panel = townCode ? (
      <NoSuchTown code={townCode} ours={viewer.towns[0] ?? null} />
    ) : (
      <StatePanel kind="empty" title={t('state.noTown.title')} detail={t('state.noTown.detail')} />
    );
    return <PageShell state={account(false)}>{panel}</PageShell>;
  }
  const isOfSeason = page === 'adoption';
  const isSeason = !isOfSeason || seasonName === null || town.seasons.some(({ name }) => name === seasonName);
  return (
    <PageShell
      navigation={<PageNavigation current={page} />}
      place={<PlaceSwitches towns={viewer.towns} town={town} isOfSeason={isOfSeason} />}
      state={account(isSeason)}
    >
      {isSeason ? children(town, refresh, viewer) : <NoSuchSeason town={town} name={seasonName} />}
    </PageShell>
  );
}
