import { useI18n } from '../../app/i18n/I18n.tsx';
import { Badge } from '../../ui/Badge.tsx';
import type { Stage } from './list-address.ts';

const TONES = { DRAFT: 'plain', OFFERED: 'accent', UNDER_WAY: 'accent', COMPLETED: 'gold', CLOSED: 'plain' } as const;

/** Where a project is in its life, in a word. */
export function StageBadge({ stage }: { stage: Stage }) {
  const { t } = useI18n();
  return <Badge tone={TONES[stage]}>{t(`project.stage.${stage}`)}</Badge>;
}
