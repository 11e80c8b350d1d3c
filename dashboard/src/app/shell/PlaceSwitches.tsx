import { Badge } from '../../ui/Badge.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { changeAddress, useAddressParameter } from '../address.ts';
import { useI18n } from '../i18n/I18n.tsx';
import type { ViewerTown } from '../viewer/viewer.query.ts';
import styles from './place-switches.module.css';

interface PlaceSwitchesProps {
  towns: readonly ViewerTown[];
  town: ViewerTown;
  /** What the page shows is of a season, so one may be chosen. */
  isOfSeason: boolean;
}

/** Shows another town: what else the address says, but for the language, is of the town that is left. */
function chooseTown(code: string) {
  const others = [...new URLSearchParams(location.search).keys()].filter((name) => name !== 'lang');
  changeAddress({ ...Object.fromEntries(others.map((name) => [name, null])), town: code }, 'step');
}

/** The town and the season that the page is of; each is a choice only where there are several. */
export function PlaceSwitches({ towns, town, isOfSeason }: PlaceSwitchesProps) {
  const { t } = useI18n();
  const [season, setSeason] = useAddressParameter('season');
  const current = town.currentSeason?.name ?? '';
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
      {isOfSeason && town.seasons.length > 1 && (
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
