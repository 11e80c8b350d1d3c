import { useEffect, useRef } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { StepLink } from '../../app/StepLink.tsx';
import styles from './meeting-view.module.css';
import type { MeetingViewName } from './meeting-views.ts';

/** The views of a meeting; each has an address of its own. */
export function MeetingTabs({ views, current }: { views: readonly MeetingViewName[]; current: MeetingViewName }) {
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const index = views.indexOf(current);
  // A phone has no room for all of them: the one that is shown is brought into view, without moving the page.
  useEffect(() => {
    const shown = list.current?.children[index];
    if (shown instanceof HTMLElement) list.current?.scrollTo({ left: shown.offsetLeft - shown.offsetWidth });
  }, [index]);
  return (
    <nav className={styles.tabs} aria-label={t('meeting.views')}>
      <ul ref={list}>
        {views.map((view) => (
          <li key={view}>
            <StepLink
              changes={{ view: view === 'console' ? null : view, after: null, before: null }}
              aria-current={view === current ? 'page' : undefined}
            >
              {t(`meeting.view.${view}`)}
            </StepLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
