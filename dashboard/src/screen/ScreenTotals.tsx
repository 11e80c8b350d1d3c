import { useI18n } from '../app/i18n/I18n.tsx';
import { milestoneOf } from '../ui/milestones.ts';
import { RateText } from '../ui/RateText.tsx';
import { Rolling } from '../ui/Rolling.tsx';
import { Thermometer } from '../ui/Thermometer.tsx';
import type { Board } from './board.query.ts';
import styles from './screen-totals.module.css';

/** The totals of the meeting with its thermometer, to be read from the last row of the hall. */
export function ScreenTotals({ board }: { board: Board }) {
  const { t, format } = useI18n();
  return (
    <section className={styles.totals}>
      <div className={styles.heading}>
        <h2>{t('screen.projects')}</h2>
        <Milestone rate={board.projects} />
      </div>
      <p className={styles.projects}>
        <RateText rate={board.projects} testId="screen-projects" />
      </p>
      <Thermometer rate={board.projects} label={t('screen.projects')} />
      <dl className={styles.others}>
        <div>
          <dt>{t('screen.slots')}</dt>
          <dd>
            <RateText rate={board.slots} testId="screen-slots" />
          </dd>
        </div>
        <div>
          <dt>{t('screen.units')}</dt>
          <dd>
            <RateText rate={board.units} />
          </dd>
        </div>
        <div>
          <dt>{t('screen.claims')}</dt>
          <dd className={styles.claims}>
            <strong>
              <Rolling text={format.number(board.claims.total)} testId="screen-claims-total" />
            </strong>
            <span>
              {t('screen.claims.detail', {
                fresh: format.number(board.claims.new),
                renewed: format.number(board.claims.renewed),
              })}
            </span>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Milestone({ rate }: { rate: Board['projects'] }) {
  const { t, format } = useI18n();
  const reached = milestoneOf(rate);
  if (reached === 0) return null;
  const percent = format.percent({ numerator: reached * 100, denominator: 100, ratio: reached });
  return (
    <p className={styles.milestone}>★ {reached === 1 ? t('milestone.all') : t('milestone.reached', { percent })}</p>
  );
}
