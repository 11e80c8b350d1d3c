import { useI18n } from '../../app/i18n/I18n.tsx';
import { StepLink } from '../../app/StepLink.tsx';
import styles from './view-tabs.module.css';
import { VIEWS, type ViewName } from './views.ts';

/** What one view's address says means nothing in another. */
const OF_ONE_VIEW = [
  'q',
  'kind',
  'membership',
  'within',
  'claiming',
  'organised',
  'order',
  'alliance',
  'mode',
  'state',
  'picture',
  'after',
  'before',
];
const forgotten = Object.fromEntries(OF_ONE_VIEW.map((name) => [name, null]));

/** Members, alliances, pairings: which of them is shown. */
export function ViewTabs({ view }: { view: ViewName }) {
  const { t } = useI18n();
  return (
    <nav aria-label={t('units.views')}>
      <ul className={styles.tabs}>
        {VIEWS.map((name) => (
          <li key={name}>
            <StepLink
              className={styles.tab}
              aria-current={name === view ? 'page' : undefined}
              changes={{ ...forgotten, view: name === VIEWS[0] ? null : name }}
            >
              {t(`units.view.${name}`)}
            </StepLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
