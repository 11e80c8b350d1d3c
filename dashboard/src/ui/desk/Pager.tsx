import { changeAddress } from '../../app/address.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { Button } from '../Button.tsx';
import styles from './pager.module.css';

interface PagerProps {
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  /** What the two parameters of the address are called, where a page has several lists. */
  names?: { after: string; before: string };
}

const NAMES = { after: 'after', before: 'before' };

/** The way to the next and the previous page of a list, in the address: the browser's Back goes back. Nothing for one page. */
export function Pager({ pageInfo, names = NAMES }: PagerProps) {
  const { t } = useI18n();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  if (!hasNextPage && !hasPreviousPage) return null;
  const go = (after: string | null, before: string | null) => {
    changeAddress({ [names.after]: after, [names.before]: before }, 'step');
    scrollTo({ top: 0 });
  };
  return (
    <nav className={styles.pager} aria-label={t('pager.label')}>
      <Button disabled={!hasPreviousPage} onClick={() => go(null, null)}>
        {t('pager.first')}
      </Button>
      <Button disabled={!hasPreviousPage} onClick={() => go(null, startCursor)}>
        {t('pager.previous')}
      </Button>
      <Button disabled={!hasNextPage} onClick={() => go(endCursor, null)}>
        {t('pager.next')}
      </Button>
    </nav>
  );
}
