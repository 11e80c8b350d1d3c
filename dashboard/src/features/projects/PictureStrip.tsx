import { useState } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { Dialog } from '../../ui/desk/Dialog.tsx';
import styles from './picture-strip.module.css';

interface PictureStripProps {
  label: string;
  pictures: readonly { id: string; url: string; width: number; height: number }[];
}

/** Small pictures in a row; a press shows one large. */
export function PictureStrip({ label, pictures }: PictureStripProps) {
  const { t, format } = useI18n();
  const [shown, setShown] = useState<number | null>(null);
  const nameOf = (index: number) => t('evidence.picture', { number: format.number(index + 1) });
  const large = shown === null ? undefined : pictures[shown];
  return (
    <>
      <ul className={styles.strip} aria-label={label}>
        {pictures.map(({ id, url }, index) => (
          <li key={id}>
            <button type="button" className={styles.small} aria-label={nameOf(index)} onClick={() => setShown(index)}>
              <img src={url} alt="" loading="lazy" />
            </button>
          </li>
        ))}
      </ul>
      {large && shown !== null && (
        <Dialog title={nameOf(shown)} isWide onClose={() => setShown(null)}>
          <img className={styles.large} src={large.url} alt={nameOf(shown)} width={large.width} height={large.height} />
        </Dialog>
      )}
    </>
  );
}
