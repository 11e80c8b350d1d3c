import { lazy, useMemo, useState } from 'react';
import { changeAddress, useParameter } from '../../../app/address.ts';
import { importPatiently } from '../../../app/connection/import-patiently.ts';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { thingAddress } from '../../../app/route.ts';
import { isUnitKind } from '../../../app/unit-kind.ts';
import { ChartFrame } from '../../../charts/ChartFrame.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import {
  type PairingStroke,
  type PartySort,
  type PictureParty,
  type Point,
  pictureOfParties,
  pictureOfSorts,
  runsThrough,
  strokesOf,
} from './fold-pairings.ts';
import type { PairingNetwork } from './pairing.query.ts';
import styles from './pairing-picture.module.css';

const Flow = lazy(() =>
  importPatiently(() => import('../../../charts/Flow.tsx')).then((module) => ({ default: module.Flow })),
);

const DETAILS = ['parties', 'sorts'] as const;
type Detail = (typeof DETAILS)[number];

/** More pairings than this, or less room, and what is shown at first is how many there are of each sort. */
const MOST_STROKES = 60;
const NARROW_PX = 640;
const ROW_PX = 26;
const LOWEST_PX = 300;
const HIGHEST_PX = 2_400;

/** Who is paired with whom: as a picture, to press and to go through by keys, and as a table behind it. */
export function PairingPicture({ network }: { network: PairingNetwork }) {
  const { t, format } = useI18n();
  const asked = useParameter('picture');
  const [chosen, setChosen] = useState<string | null>(null);
  const strokes = useMemo(() => strokesOf(network), [network]);
  const isNarrow = window.innerWidth < NARROW_PX;
  const atFirst: Detail = isNarrow || strokes.length > MOST_STROKES ? 'sorts' : 'parties';
  const detail = DETAILS.find((value) => value === asked) ?? atFirst;
  const picture = useMemo(
    () => (detail === 'parties' ? pictureOfParties : pictureOfSorts)(strokes, isNarrow),
    [strokes, detail, isNarrow],
  );
  const sortName = (sort: PartySort) => (isUnitKind(sort) ? t(`unit.kind.${sort}`) : t(`party.${sort}`));
  const nameOf = (point: Point) => {
    if (point.about === 'party') return point.party.name;
    return point.about === 'mode' ? t(`pairing.mode.${point.mode}`) : sortName(point.sort);
  };
  const through = (point: Point) => strokes.filter((stroke) => runsThrough(stroke, point));
  const points = picture.points.map((point) => {
    const count = through(point).length;
    const name = nameOf(point);
    return {
      key: point.key,
      label: point.about === 'party' && count === 1 ? name : t('pairings.point', { name, count: format.number(count) }),
      description: t('pairings.pointSaid', { name, count: format.number(count) }),
    };
  });
  const about = picture.points.find(({ key }) => key === chosen);
  return (
    <ChartFrame
      title={t('pairings.picture')}
      unit={t('pairings.unit')}
      rows={strokes}
      columns={[
        { title: t('pairings.from'), cell: ({ from }) => <PartyLink party={from} /> },
        { title: t('pairings.sort'), cell: ({ from }) => sortName(from.sort) },
        { title: t('pairings.mode'), cell: ({ mode }) => t(`pairing.mode.${mode}`) },
        { title: t('pairings.to'), cell: ({ to }) => <PartyLink party={to} /> },
        { title: t('pairings.sort'), cell: ({ to }) => sortName(to.sort) },
      ]}
      height={Math.min(HIGHEST_PX, Math.max(LOWEST_PX, picture.rows * ROW_PX))}
      summary={t('pairings.summary', {
        count: format.number(strokes.length),
        parties: format.number(network.nodes.length),
      })}
      empty={t('pairings.noPicture')}
      hasControls
      below={
        <div className={styles.below} role="status" data-testid="pairings-through">
          {about ? (
            <Through name={nameOf(about)} strokes={through(about)} />
          ) : (
            <p className={styles.hint}>{t('pairings.pointHint')}</p>
          )}
          {!network.isComplete && <p className={styles.hint}>{t('pairings.incomplete')}</p>}
        </div>
      }
      draw={(size) => (
        <Flow points={points} links={picture.links} size={size} chosen={about ? chosen : null} onChoose={setChosen} />
      )}
    >
      {strokes.length > 0 && (
        <div className={styles.detail}>
          <Choice
            label={t('pairings.detail')}
            value={detail}
            options={DETAILS.map((value) => ({ value, label: t(`pairings.detail.${value}`) }))}
            onChoose={(value) => {
              setChosen(null);
              changeAddress({ picture: value === atFirst ? null : value }, 'step');
            }}
          />
        </div>
      )}
    </ChartFrame>
  );
}

const MOST_NAMED = 40;

/** The pairings through one point in words. */
function Through({ name, strokes }: { name: string; strokes: readonly PairingStroke[] }) {
  const { t, format } = useI18n();
  return (
    <>
      <p className={styles.name}>{t('pairings.pointSaid', { name, count: format.number(strokes.length) })}</p>
      <ul className={styles.strokes}>
        {strokes.slice(0, MOST_NAMED).map(({ id, from, to, mode }) => (
          <li key={id}>
            <PartyLink party={from} /> — <PartyLink party={to} />{' '}
            <span className={styles.hint}>{t(`pairing.mode.${mode}`)}</span>
          </li>
        ))}
      </ul>
      {strokes.length > MOST_NAMED && <p className={styles.hint}>{t('pairings.restInTable')}</p>}
    </>
  );
}

function PartyLink({ party }: { party: PictureParty }) {
  return party.unit ? <a href={thingAddress('unit', party.unit, location.search)}>{party.name}</a> : party.name;
}
