import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { Button } from '../../../ui/Button.tsx';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { RefusalNotice } from '../../../ui/desk/RefusalNotice.tsx';
import { Section } from '../../../ui/desk/Section.tsx';
import type { ConsoleBoard, WallScene } from '../console.query.ts';
import styles from './console.module.css';
import { WallPreview } from './WallPreview.tsx';
import { BlankWallMutation, FreezeWallMutation, PinSceneMutation, ReleaseWallMutation } from './wall-mutations.ts';

const SCENES = ['BOARD', 'TOTALS', 'NEWEST', 'AREAS', 'HONOURS', 'QR'] as const satisfies readonly WallScene[];

/** What the walls show now, in small, and the hand on it. */
export function WallPanel({ board, mayRun }: { board: ConsoleBoard; mayRun: boolean }) {
  const { t, format } = useI18n();
  const { mode, scene, frozenAt } = board.wall;
  const words = {
    ROTATING: t('wall.rotating'),
    PINNED: scene ? t('wall.pinned', { scene: t(`wall.scene.${scene}`) }) : t('wall.rotating'),
    BLANK: t('wall.blank'),
    FROZEN: t('wall.frozen', { time: frozenAt ? format.time(frozenAt) : '—' }),
  }[mode];
  const { id, town, status } = board.meeting;
  const address = `/screen?${new URLSearchParams({ town: town.code, meeting: id })}`;
  return (
    <Section
      title={t('wall.title')}
      actions={
        <a className={styles.open} href={address} target="_blank" rel="noreferrer">
          {t('wall.open')} ↗
        </a>
      }
      testId="wall"
    >
      <WallPreview board={board} words={words} />
      <p className={styles.mode} data-mode={mode} data-testid="wall-mode">
        {words}
      </p>
      {mayRun && status !== 'CANCELLED' && <WallControls board={board} />}
    </Section>
  );
}

function WallControls({ board: { meeting, wall } }: { board: ConsoleBoard }) {
  const { t } = useI18n();
  const { tell } = useDesk();
  const [isBlanking, setBlanking] = useState(false);
  const pin = useIntention(PinSceneMutation);
  const release = useIntention(ReleaseWallMutation);
  const freeze = useIntention(FreezeWallMutation);
  const blank = useIntention(BlankWallMutation);
  const all = [pin, release, freeze];
  const isBusy = all.some(({ isBusy }) => isBusy);
  const refused = all.find(({ refusal }) => refusal)?.refusal ?? null;
  const pinned = wall.mode === 'PINNED' ? wall.scene : null;

  // A press is about the newest wish only: what an earlier one was refused for is no news any more.
  const press = (carryOut: () => Promise<unknown>) => () => {
    for (const { forget } of all) forget();
    void carryOut();
  };
  return (
    <>
      <fieldset className={styles.controls} aria-label={t('wall.scenes')}>
        <Button
          aria-pressed={wall.mode === 'ROTATING'}
          aria-disabled={isBusy || undefined}
          onClick={press(() => release.submit({ meeting: meeting.id }))}
        >
          {t('wall.rotate')}
        </Button>
        {SCENES.filter((scene) => scene !== 'HONOURS' || meeting.town.rules.listsHonours).map((scene) => (
          <Button
            key={scene}
            aria-pressed={pinned === scene}
            aria-disabled={isBusy || undefined}
            onClick={press(() => pin.submit({ meeting: meeting.id, scene }))}
          >
            {t(`wall.scene.${scene}`)}
          </Button>
        ))}
      </fieldset>
      <fieldset className={styles.controls} aria-label={t('wall.holds')}>
        <Button
          aria-pressed={wall.mode === 'FROZEN'}
          aria-disabled={isBusy || undefined}
          onClick={press(() => freeze.submit({ meeting: meeting.id }))}
        >
          {t('wall.freeze')}
        </Button>
        <Button aria-pressed={wall.mode === 'BLANK'} onClick={() => setBlanking(true)}>
          {t('wall.blankIt')}
        </Button>
      </fieldset>
      <RefusalNotice refusal={refused} isWaiting={all.some(({ isWaiting }) => isWaiting)} />
      {isBlanking && (
        <FormDialog
          title={t('wall.blankIt')}
          lead={t('wall.blankIt.lead')}
          submit={t('wall.blankIt')}
          intention={blank}
          inputOf={() => ({ meeting: meeting.id })}
          onDone={() => {
            tell(t('wall.done.blank'));
            setBlanking(false);
          }}
          onClose={() => setBlanking(false)}
          isQuestion
        />
      )}
    </>
  );
}
