import { useI18n } from '../app/i18n/I18n.tsx';
import { ConnectionState } from '../ui/ConnectionState.tsx';
import styles from './screen-footer.module.css';

/** How fresh the wall is. `oldFrom`: the picture was kept by the device at that time, before the page was opened. */
export function ScreenFooter({ oldFrom }: { oldFrom: number | null }) {
  const { t } = useI18n();
  return (
    <footer className={styles.footer}>
      <ConnectionState asOf={oldFrom} />
      <span>{t('product.tagline')}</span>
    </footer>
  );
}
