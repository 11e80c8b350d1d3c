import { useI18n } from '../../app/i18n/I18n.tsx';
import { Button } from '../../ui/Button.tsx';
import type { ProjectAction } from './project-actions.ts';
import type { ProjectPart } from './project-part.ts';

interface AskButtonsProps extends Pick<ProjectPart, 'actions' | 'onAsk'> {
  /** Those that belong here, of which the reader may do some. */
  of: readonly ProjectAction[];
}

/** Buttons for the actions that belong to a part of the page. */
export function AskButtons({ actions, of, onAsk }: AskButtonsProps) {
  const { t } = useI18n();
  return actions
    .filter((action) => of.includes(action))
    .map((action) => (
      <Button key={action} onClick={() => onAsk(action)}>
        {t(`project.action.${action}`)}
      </Button>
    ));
}
