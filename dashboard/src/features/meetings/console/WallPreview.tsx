// The wall in small, drawn of the same figures: enough to see at a glance what the hall looks at, not a second wall.
import type { Rate } from '../../../app/i18n/format.ts';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useReading } from '../../../app/reading/useReading.ts';
import { QrCode } from '../../../ui/QrCode.tsx';
import type { ConsoleBoard, WallScene } from '../console.query.ts';
import { claimAddress } from './claim-address.ts';
import { FrozenBoardQuery } from './frozen-board.query.ts';
import styles from './wall-preview.module.css';

/** What fits on the small board; on the walls the rest comes on further pages. */
const ROWS_SHOWN = 24;
const NEWEST_SHOWN = 6;

interface Shown {
  projects: Rate;
  slots: Rate;
  units: Rate;
  board: readonly { id: string; name: string; slots: number; slotsLeft: number; claims: readonly { unit: Named }[] }[];
  latest: readonly { id: string; unit: Named; project: Named }[];
}

interface Named {
  id: string;
  name: string;
}

/** `words` say the same to those who listen. */
export function WallPreview({ board, words }: { board: ConsoleBoard; words: string }) {
  const { t, format } = useI18n();
  const { meeting, wall, revision } = board;
  const isFrozen = wall.mode === 'FROZEN';
  const { answer } = useReading(FrozenBoardQuery, isFrozen ? { meeting: meeting.id } : null, {
    version: `${wall.frozenAt} ${board.hidden.length}`,
  });
  const hidden = new Set(board.hidden.map(({ id }) => id));
  const live: Shown = { ...board, board: board.board.filter(({ id }) => !hidden.has(id)) };
  const shown = isFrozen ? answer?.meetingBoard : live;
  return (
    <div
      className={styles.wall}
      data-theme="dark"
      data-mode={wall.mode}
      role="img"
      aria-label={t('wall.preview', { words, revision: format.number(revision) })}
      data-testid="wall-preview"
    >
      {wall.mode === 'BLANK' ? (
        <p className={styles.blank}>{meeting.name}</p>
      ) : (
        <>
          <div className={styles.top}>
            <strong>{meeting.name}</strong>
            <span>{t(`meeting.status.${meeting.status}`)}</span>
          </div>
          {wall.notice && <p className={styles.notice}>{wall.notice}</p>}
          {shown && <Scene scene={wall.scene ?? 'BOARD'} shown={shown} door={meeting} />}
        </>
      )}
    </div>
  );
}

function Scene({ scene, shown, door }: { scene: WallScene; shown: Shown; door: ConsoleBoard['meeting'] }) {
  const { t } = useI18n();
  const figures = <Figures {...shown} isLarge={scene === 'TOTALS'} />;
  if (scene === 'TOTALS') return <div className={styles.totals}>{figures}</div>;
  return (
    <div className={styles.body}>
      <div className={styles.side}>{figures}</div>
      <div className={styles.scene}>
        <p className={styles.title}>{t(`wall.scene.${scene}`)}</p>
        {scene === 'BOARD' && (
          <ul className={styles.rows}>
            {shown.board.slice(0, ROWS_SHOWN).map(({ id, name, slots, slotsLeft }) => (
              <li key={id} data-state={slotsLeft === 0 ? 'full' : slotsLeft < slots ? 'claimed' : 'unclaimed'}>
                {name}
              </li>
            ))}
          </ul>
        )}
        {scene === 'NEWEST' && (
          <ul className={styles.newest}>
            {shown.latest.slice(0, NEWEST_SHOWN).map(({ id, unit, project }) => (
              <li key={id}>
                {unit.name} · {project.name}
              </li>
            ))}
          </ul>
        )}
        {scene === 'HONOURS' && <p className={styles.names}>{honoursIn(shown).join(' · ')}</p>}
        {scene === 'AREAS' && <p className={styles.names}>{t('wall.areasHint')}</p>}
        {scene === 'QR' && (
          <div className={styles.qr}>
            <QrCode address={claimAddress(door)} />
          </div>
        )}
      </div>
    </div>
  );
}

function Figures({ projects, slots, units, isLarge }: Shown & { isLarge: boolean }) {
  const { t, format } = useI18n();
  return (
    <dl className={styles.figures} data-large={isLarge || undefined}>
      <div>
        <dt>{t('console.projects')}</dt>
        <dd>{fractionOf(projects, format.number)}</dd>
      </div>
      <div>
        <dt>{t('console.slots')}</dt>
        <dd>{fractionOf(slots, format.number)}</dd>
      </div>
      <div>
        <dt>{t('console.units')}</dt>
        <dd>{fractionOf(units, format.number)}</dd>
      </div>
    </dl>
  );
}

const fractionOf = ({ numerator, denominator }: Rate, number: (value: number) => string) =>
  `${number(numerator)} / ${number(denominator)}`;

function honoursIn({ board }: Shown): string[] {
  return [...new Set(board.flatMap(({ claims }) => claims.map(({ unit }) => unit.name)))];
}
