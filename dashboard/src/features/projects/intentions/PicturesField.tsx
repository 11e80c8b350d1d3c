import { useRef, useState } from 'react';
import { Button as LibraryButton } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { fitPicture } from '../../../app/writing/fit-picture.ts';
import { type UploadedPicture, uploadPicture } from '../../../app/writing/upload-picture.ts';
import button from '../../../ui/button.module.css';
import field from '../../../ui/desk/field.module.css';
import styles from './pictures-field.module.css';

const MOST = 9;
const TYPES = ['image/jpeg', 'image/png', 'image/webp'];

interface PicturesFieldProps {
  /** Told the ids of those that are there. */
  onChange: (ids: readonly string[]) => void;
  /** Told whether more are on their way. */
  onUploading: (isUploading: boolean) => void;
}

/** Pictures that are uploaded as they are chosen. */
export function PicturesField({ onChange, onUploading }: PicturesFieldProps) {
  const { t, format, locale } = useI18n();
  const { town } = useDesk();
  const present = useRef<readonly UploadedPicture[]>([]);
  const [pictures, setPictures] = useState(present.current);
  const [uploading, setUploading] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  function keep(next: readonly UploadedPicture[]) {
    present.current = next;
    setPictures(next);
    onChange(next.map(({ id }) => id));
  }
  async function upload(files: readonly File[]) {
    const room = MOST - present.current.length;
    setRefusal(files.length > room ? t('evidence.tooManyPictures') : null);
    onUploading(true);
    for (const file of files.slice(0, room)) {
      setUploading(file.name);
      const answer = await uploadPicture(await fitPicture(file), { town: town.code, locale });
      if ('message' in answer) {
        setRefusal(t('evidence.refused', { name: file.name, reason: answer.message ?? t('evidence.uploadFailed') }));
        break;
      }
      keep([...present.current.filter(({ id }) => id !== answer.id), answer]);
    }
    setUploading(null);
    onUploading(false);
  }
  return (
    <div className={field.field}>
      <span className={field.label}>{t('evidence.pictures')}</span>
      <ul className={styles.pictures} aria-label={t('evidence.pictures')}>
        {pictures.map(({ id, url }, index) => (
          <li key={id}>
            <img src={url} alt={t('evidence.picture', { number: format.number(index + 1) })} />
            <button
              type="button"
              aria-label={t('evidence.removePicture', { number: format.number(index + 1) })}
              onClick={() => keep(pictures.filter((picture) => picture.id !== id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {pictures.length < MOST && (
        <FileTrigger
          acceptedFileTypes={TYPES}
          allowsMultiple
          onSelect={(files) => void upload(Array.from(files ?? []))}
        >
          <LibraryButton className={button.button} isDisabled={uploading !== null}>
            {uploading === null ? t('evidence.choosePictures') : t('evidence.uploading', { name: uploading })}
          </LibraryButton>
        </FileTrigger>
      )}
      <span className={field.hint}>{t('evidence.pictures.hint')}</span>
      {refusal && (
        <span className={field.error} role="alert">
          {refusal}
        </span>
      )}
    </div>
  );
}
