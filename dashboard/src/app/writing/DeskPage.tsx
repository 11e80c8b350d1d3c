// The frame of a page for daily work: who works where, what state of the town is shown, and what was just done.
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { I18nProvider as LibraryLanguage } from 'react-aria-components/I18nProvider';
import { DoneNotice } from '../../ui/desk/DoneNotice.tsx';
import { useLiveClient } from '../connection/ConnectionContext.ts';
import { useI18n } from '../i18n/I18n.tsx';
import { type Revision, RevisionSubscription } from '../reading/revision.query.ts';
import type { PageName } from '../route.ts';
import { TownPage } from '../shell/TownPage.tsx';
import { useFollowedTown } from '../shell/useFollowedTown.tsx';
import type { Viewer, ViewerTown } from '../viewer/viewer.query.ts';
import { type Desk, DeskContext } from './desk.ts';

/** Draws `children` for the town in the address, again whenever the town moves; `useDesk` tells where it stands. */
export function DeskPage({ page, children }: { page: PageName; children: ReactNode }) {
  return (
    <TownPage page={page}>
      {(town, onIdentityDoubt, viewer) => (
        <DeskOfTown key={town.id} town={town} viewer={viewer} onIdentityDoubt={onIdentityDoubt}>
          {children}
        </DeskOfTown>
      )}
    </TownPage>
  );
}

interface DeskOfTownProps {
  town: ViewerTown;
  viewer: Viewer;
  onIdentityDoubt: () => void;
  children: ReactNode;
}

function DeskOfTown({ town, viewer, onIdentityDoubt, children }: DeskOfTownProps) {
  const { locale } = useI18n();
  const { seen } = useLiveClient();
  const positionOf = useCallback(({ feed }: Revision) => ({ town: town.code, ...feed }), [town.code]);
  const { picture, instead } = useFollowedTown(RevisionSubscription, { town: town.code }, positionOf, onIdentityDoubt);
  // The answer to a write comes before the news of it, sometimes long before: on another instance, or while following is
  // interrupted.
  const [written, setWritten] = useState({ epoch: 0, revision: 0 });
  const [notice, setNotice] = useState<{ sentence: string; number: number } | null>(null);

  const followed = picture?.feed;
  const epoch = followed?.epoch ?? 0;
  const revision = Math.max(followed?.revision ?? 0, written.epoch === epoch ? written.revision : 0);
  const wrote = useCallback(
    (revision: number) => {
      seen.record({ town: town.code, epoch, revision });
      setWritten({ epoch, revision });
    },
    [seen, town.code, epoch],
  );
  const tell = useCallback(
    (sentence: string) => setNotice((before) => ({ sentence, number: (before?.number ?? 0) + 1 })),
    [],
  );
  const version = `${epoch}:${revision}`;
  const desk = useMemo<Desk>(
    () => ({ town, viewer, version, wrote, tell, askViewerAnew: onIdentityDoubt }),
    [town, viewer, version, wrote, tell, onIdentityDoubt],
  );

  if (!followed) return instead;
  return (
    <LibraryLanguage locale={locale}>
      <DeskContext value={desk}>
        {children}
        {notice && <DoneNotice key={notice.number} sentence={notice.sentence} onEnd={() => setNotice(null)} />}
      </DeskContext>
    </LibraryLanguage>
  );
}
