import type { CombinedError } from 'urql';
import { StatePanel } from '../../ui/StatePanel.tsx';
import { failureWord } from '../connection/failure.ts';
import { useI18n } from '../i18n/I18n.tsx';

/** What stands where an answer is awaited: loading, or why it does not come. It is asked for again all the while. */
export function ReadingState({ error }: { error: CombinedError | null }) {
  const { t } = useI18n();
  if (!error) return <StatePanel kind="loading" title={t('state.loading')} />;
  switch (failureWord(error)) {
    case 'no-permission':
      return (
        <StatePanel kind="forbidden" title={t('state.noPermission.title')} detail={t('state.noPermission.detail')} />
      );
    case 'unreachable':
      return <StatePanel kind="problem" title={t('state.unreachable.title')} detail={t('state.unreachable.detail')} />;
    default:
      return <StatePanel kind="problem" title={t('state.failed.title')} detail={t('state.failed.detail')} />;
  }
}
