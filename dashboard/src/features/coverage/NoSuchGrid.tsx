import { useI18n } from '../../app/i18n/I18n.tsx';
import { StepLink } from '../../app/StepLink.tsx';
import { StatePanel } from '../../ui/StatePanel.tsx';

/** The address names a grid that is not there, or was not on the day that is looked back to. */
export function NoSuchGrid() {
  const { t } = useI18n();
  return (
    <StatePanel
      kind="empty"
      title={t('coverage.gone.title')}
      detail={t('coverage.gone.detail')}
      action={<StepLink changes={{ within: null }}>{t('coverage.wholeTown')}</StepLink>}
    />
  );
}
