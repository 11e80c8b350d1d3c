import { Badge } from '../../ui/Badge.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useAddressParameter } from '../address.ts';
import { useI18n } from '../i18n/I18n.tsx';
import type { ViewerTown } from '../viewer/viewer.query.ts';
import styles from './place-switches.module.css';

/** The town and the season that the page is of; each is a choice only where there are several. */
export function PlaceSwitches({ towns, town }: { towns: readonly ViewerTown[]; town: ViewerTown }) {
  const { t } = useI18n();
  const [, setTown] = useAddressParameter('town');
  const [season, setSeason] = useAddressParameter('season');
  const current = town.currentSeason?.name ?? '';
  function chooseTown(code: string) {
    setSeason(null);
    setTown(code);
  }
  return (
    <>
      {towns.length > 1 ? (
        <Choice
          label={t('town.label')}
          value={town.code}
          options={towns.map(({ code, name }) => ({ value: code, label: name }))}
          onChoose={chooseTown}
        />
      ) : (
        <p className={styles.town}>{town.name}</p>
      )}
      {town.seasons.length > 1 && (
        <Choice
          label={t('season.label')}
          value={season ?? current}
          options={town.seasons.map(({ name }) => ({
            value: name,
            label: name === current ? t('season.current', { name }) : name,
          }))}
          onChoose={(name) => setSeason(name === current ? null : name)}
        />
      )}
      {town.isExample && (
        <Badge tone="gold" title={t('example.title')}>
          {t('example.badge')}
        </Badge>
      )}
    </>
  );
}
