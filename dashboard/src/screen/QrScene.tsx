import { useI18n } from '../app/i18n/I18n.tsx';
import { QrCode } from '../ui/QrCode.tsx';
import type { Board } from './board.query.ts';
import styles from './qr-scene.module.css';
import { Scene } from './Scene.tsx';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The way in for phones: the code to scan, and the same in letters. */
export function QrScene({ meeting: { claimCode, claimUrl, status } }: { meeting: Board['meeting'] }) {
  const { t } = useI18n();
  const address = claimUrl ?? `${location.origin}/claim/${claimCode}`;
  return (
    <Scene title={t('screen.qr')}>
      <div className={styles.qr}>
        <QrCode address={address} testId="screen-qr" />
        <div className={styles.words}>
          <p className={styles.lead}>{status === 'SCHEDULED' ? t('screen.qr.soon') : t('screen.qr.now')}</p>
          <p>{t('screen.qr.invitation')}</p>
          <p>{t('screen.qr.code')}</p>
          <p className={styles.code}>{claimCode}</p>
          <p className={styles.address}>{address.replace(/^https?:\/\//, '')}</p>
          {LOOPBACK.has(new URL(address).hostname) && <p className={styles.warning}>{t('screen.qr.loopback')}</p>}
        </div>
      </div>
    </Scene>
  );
}
