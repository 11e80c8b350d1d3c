import { useEffect, useMemo } from 'react';
import { useAddressParameter } from '../app/address.ts';
import { useConnection } from '../app/connection/ConnectionContext.ts';
import { failureWord } from '../app/connection/failure.ts';
import { useFollowed } from '../app/connection/useFollowed.ts';
import { useI18n } from '../app/i18n/I18n.tsx';
import { Announcer } from '../ui/Announcer.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { usePaced } from '../ui/usePaced.ts';
import type { Door } from './door.query.ts';
import { NotForYou } from './NotForYou.tsx';
import { OfferFilter } from './OfferFilter.tsx';
import { OfferSections } from './OfferSections.tsx';
import { OfferSheet } from './OfferSheet.tsx';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import { findOffers, sectionsOf } from './offer-list.ts';
import { PhoneHeader } from './PhoneHeader.tsx';
import { PhoneBoardSubscription, positionOfPhoneBoard } from './phone-board.query.ts';
import { useClaimDesk } from './useClaimDesk.ts';
import { useOffers } from './useOffers.ts';
import { useOpenProject } from './useOpenProject.ts';

/** A burst of claims is more than a cheap phone can draw. */
const REDRAW_EVERY_MS = 300;
const DOUBT_AGAIN_MS = 2_000;

interface PhoneHallProps {
  door: Door;
  unit: { id: string; name: string };
  /** The server no longer shows this to the viewer: the session may have ended. */
  onIdentityDoubt: () => void;
}

/** Inside: what the unit has claimed and may claim, and one project at a time. */
export function PhoneHall({ door, unit, onIdentityDoubt }: PhoneHallProps) {
  const { t, format } = useI18n();
  const { phase } = useConnection();
  const { picture, error } = useFollowed(PhoneBoardSubscription, { meeting: door.meeting }, positionOfPhoneBoard);
  const board = usePaced(picture?.meetingBoard ?? null, REDRAW_EVERY_MS);
  const [desk, actions] = useClaimDesk(unit.id, onIdentityDoubt);
  const { offers, error: listError } = useOffers(door.meeting, unit.id, board, desk.done);
  const [search, setSearch] = useAddressParameter('q');
  const [category, setCategory] = useAddressParameter('category');
  const { projectId, openProject, closeProject } = useOpenProject();

  const isDenied = error !== null && failureWord(error) === 'no-permission';
  const isDoubtful =
    isDenied || phase === 'refused' || (listError !== null && failureWord(listError) === 'no-permission');
  useEffect(() => {
    if (!isDoubtful) return;
    onIdentityDoubt();
    // The socket may hear of the end of a session before the answers do.
    const timer = setInterval(onIdentityDoubt, DOUBT_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isDoubtful, onIdentityDoubt]);

  const sections = useMemo(
    () => sectionsOf(findOffers(offers ?? [], search ?? '', category)),
    [offers, search, category],
  );
  const all = useMemo(() => sectionsOf(offers ?? []), [offers]);
  const status = board?.meeting.status ?? door.status;
  const opened = offers?.find(({ project }) => project.id === projectId) ?? null;

  if (isDenied) {
    const detail = t('phone.notYours.detail', { unit: unit.name });
    return <NotForYou title={t('phone.notYours.title')} detail={detail} onSignedOut={onIdentityDoubt} />;
  }
  const summary = t('phone.summary', {
    unit: unit.name,
    mine: format.number(all.mine.length),
    free: format.number(all.free.reduce((sum, { offers }) => sum + offers.length, 0)),
  });
  return (
    <>
      <PhoneHeader name={door.name} unit={unit.name} status={status} meeting={board?.meeting ?? null} />
      {offers === null ? (
        <StatePanel
          kind={listError ? 'problem' : 'loading'}
          title={listError ? t('phone.unreachable.title') : t('state.loading')}
          detail={listError ? t('phone.unreachable.detail') : undefined}
        />
      ) : (
        <>
          <OfferFilter search={search ?? ''} onSearch={setSearch} category={category} onCategory={setCategory} />
          <OfferSections
            sections={sections}
            isFiltered={Boolean(search || category)}
            desk={desk}
            onOpen={openProject}
          />
        </>
      )}
      <OutcomeNotice
        offers={offers ?? []}
        desk={desk}
        openId={projectId}
        onShow={openProject}
        onDismiss={actions?.dismiss}
      />
      {opened && actions && (
        <OfferSheet
          key={opened.project.id}
          offer={opened}
          offers={offers ?? []}
          unit={unit.name}
          status={status}
          underway={desk.underway.get(opened.project.id) ?? null}
          outcome={desk.outcomes.get(opened.project.id) ?? null}
          desk={actions}
          onOpen={openProject}
          onClose={closeProject}
        />
      )}
      {offers !== null && <Announcer text={summary} />}
    </>
  );
}
