import type { CombinedError } from 'urql';
import { StatePanel } from '../../ui/StatePanel.tsx';
import { useI18n } from '../i18n/I18n.tsx';
import { problemName } from './problem-name.ts';

/** What stands where an answer is awaited: loading, or why it does not come. It is asked for again all the while. */
export function ReadingState({ error }: { error: CombinedError | null }) {
  const { t } = useI18n();
  if (!error) return <StatePanel kind="loading" title={t('state.loading')} />;
  const name = problemName(error);
  return (
    <StatePanel
      kind={name === 'noPermission' ? 'forbidden' : 'problem'}
      title={t(`state.${name}.title`)}
      detail={t(`state.${name}.detail`)}
    />
  );
}
