import { useCallback, useEffect, useRef, useState } from 'react';
import { useI18n } from '../app/i18n/I18n.tsx';
import { useReading } from '../app/reading/useReading.ts';
import { thingIn } from '../app/route.ts';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useNow } from '../ui/useNow.ts';
import { DoorQuery } from './door.query.ts';
import { EnterPage } from './EnterPage.tsx';
import { broughtInvitation } from './invitation-code.ts';
import { NotForYou } from './NotForYou.tsx';
import { PhoneHall } from './PhoneHall.tsx';
import styles from './phone.module.css';
import { forgetRedemption, unansweredInvitation } from './useRedemption.ts';

/** Whoever has not entered sees from time to time whether the meeting has been opened. */
const LOOK_EVERY_MS = 20_000;
/** A code that leads nowhere counts as a guess, and a hall shares one address: few guesses a minute are free. */
const LOOK_AGAIN_EVERY_MS = 60_000;
const PAUSE_MS = 200;

/** `/claim/:code`: a representative signs in once and claims. */
export function ClaimPage() {
  return (
    <main className={styles.phone}>
      <ClaimContent />
    </main>
  );
}

function ClaimContent() {
  const { t } = useI18n();
  const code = thingIn(location.pathname);
  const [invitation] = useState(() => broughtInvitation() ?? unansweredInvitation(code));
  const [asked, setAsked] = useState(0);
  const askAgain = useCallback(() => setAsked((before) => before + 1), []);
  const [lookEveryMs, setLookEveryMs] = useState(LOOK_EVERY_MS);
  const now = useNow(LOOK_EVERY_MS);
  const version = `${asked} ${Math.floor(now / lookEveryMs)}`;
  const { answer, error } = useReading(DoorQuery, { code }, { version, pauseMs: PAUSE_MS });
  const wasInside = useRef(false);

  const door = answer?.claimDoor;
  const visitor = answer?.viewer;
  const isInside = Boolean(visitor?.unit && door);
  if (isInside) wasInside.current = true;
  useEffect(() => {
    if (isInside) forgetRedemption();
  }, [isInside]);
  // Inside, the meeting is followed.
  useEffect(
    () => setLookEveryMs(isInside ? Number.POSITIVE_INFINITY : door === null ? LOOK_AGAIN_EVERY_MS : LOOK_EVERY_MS),
    [isInside, door],
  );
  useEffect(() => {
    document.title = door ? t('phone.title', { meeting: door.name }) : t('phone.documentTitle');
  }, [t, door]);
  const signedOut = useCallback(() => {
    wasInside.current = false;
    askAgain();
  }, [askAgain]);

  if (!visitor) {
    if (!error) return <StatePanel kind="loading" title={t('state.loading')} />;
    return <StatePanel kind="problem" title={t('phone.unreachable.title')} detail={t('phone.unreachable.detail')} />;
  }
  if (!door) {
    return <StatePanel kind="empty" title={t('phone.noDoor.title')} detail={t('phone.noDoor.detail', { code })} />;
  }
  if (visitor.role === 'SIGNED_OUT') {
    return (
      <EnterPage
        code={code}
        door={door}
        invitation={wasInside.current ? null : invitation}
        hasEnded={wasInside.current}
        onEntered={askAgain}
      />
    );
  }
  if (!visitor.unit) {
    const detail = t('phone.notRepresentative.detail', { name: visitor.name ?? '' });
    return <NotForYou title={t('phone.notRepresentative.title')} detail={detail} onSignedOut={signedOut} />;
  }
  return <PhoneHall key={visitor.unit.id} door={door} unit={visitor.unit} onIdentityDoubt={askAgain} />;
}
