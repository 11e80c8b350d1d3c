import { useI18n } from '../app/i18n/I18n.tsx';
import { ConnectionState } from '../ui/ConnectionState.tsx';
import styles from './screen-footer.module.css';

interface ScreenFooterProps {
  /** When the board was right that is shown while another is awaited. */
  keptFrom: number | null;
  /** Of which moment the picture is that the console holds. */
  frozenAt?: string | null;
}

/** How fresh the wall is, and whether it stands still on purpose. */
export function ScreenFooter({ keptFrom, frozenAt = null }: ScreenFooterProps) {
  const { t, format } = useI18n();
  return (
    <footer className={styles.footer}>
      <ConnectionState keptFrom={keptFrom} />
      {frozenAt !== null && (
        <strong className={styles.frozen} data-testid="screen-frozen">
          <span aria-hidden="true">❄</span> {t('screen.frozen', { time: format.time(frozenAt) })}
        </strong>
      )}
      <span>{t('product.tagline')}</span>
    </footer>
  );
}
