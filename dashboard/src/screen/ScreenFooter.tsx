import { useI18n } from '../app/i18n/I18n.tsx';
import { ConnectionState } from '../ui/ConnectionState.tsx';
import styles from './screen-footer.module.css';

/** How fresh the wall is. `keptFrom`: when the board was right that is shown while another is awaited. */
export function ScreenFooter({ keptFrom }: { keptFrom: number | null }) {
  const { t } = useI18n();
  return (
    <footer className={styles.footer}>
      <ConnectionState keptFrom={keptFrom} />
      <span>{t('product.tagline')}</span>
    </footer>
  );
}
