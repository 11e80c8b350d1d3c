import { useI18n } from '../../app/i18n/I18n.tsx';
import { pageAddress } from '../../app/route.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { ActionMenu } from '../../ui/desk/ActionMenu.tsx';
import { StepPath } from '../../ui/desk/StepPath.tsx';
import { ThingHead } from '../../ui/desk/ThingHead.tsx';
import type { ProjectAction } from './project-actions.ts';
import type { ProjectPart } from './project-part.ts';
import styles from './project-view.module.css';
import { StageBadge } from './StageBadge.tsx';

/** What carries a project on: of these the first possible one stands out. */
const FORWARD: readonly ProjectAction[] = ['claim', 'offer', 'complete', 'start', 'offerAgain'];

const LIFE = ['DRAFT', 'OFFERED', 'UNDER_WAY', 'COMPLETED'] as const;

/** Name, place and stage of a project, and what carries it on. */
export function ProjectHead({ project, detail, actions, onAsk }: ProjectPart) {
  const { t } = useI18n();
  const { name, category, stage, season, grid } = project;
  const [first, ...others] = FORWARD.filter((action) => actions.includes(action));
  const rest = actions.filter((action) => action !== first);
  return (
    <ThingHead
      trail={
        <>
          <a href={pageAddress('projects', location.search)}>{t('projects.title')}</a>
          {grid.path.slice(1).map((place) => (
            <a key={place.id} href={pageAddress('projects', location.search, { within: place.id })}>
              {place.name}
            </a>
          ))}
        </>
      }
      name={<h1>{name}</h1>}
      badges={
        <>
          <Badge tone="plain">{t(`category.${category}`)}</Badge>
          <Badge tone="plain">{season.name}</Badge>
          {project.isInOpenPool && <Badge tone="gold">{t('project.inPool')}</Badge>}
        </>
      }
      actions={
        actions.length > 0 && (
          <>
            {first && (
              <Button main onClick={() => onAsk(first)}>
                {t(`project.action.${first}`)}
              </Button>
            )}
            {others.map((action) => (
              <Button key={action} onClick={() => onAsk(action)}>
                {t(`project.action.${action}`)}
              </Button>
            ))}
            <ActionMenu
              label={t('projects.actionsOf', { project: name })}
              text={t('project.more')}
              actions={rest
                .filter((action) => !others.includes(action))
                .map((name) => ({ name, label: t(`project.action.${name}`), isDangerous: name === 'cancel' }))}
              onAct={(name) => onAsk(name as ProjectAction)}
            />
          </>
        )
      }
    >
      {stage === 'CLOSED' ? (
        <p className={styles.closed}>
          <StageBadge stage={stage} /> {detail.closedReason}
        </p>
      ) : (
        <StepPath
          label={t('project.stage')}
          steps={LIFE.map((name) => ({ name, label: t(`project.stage.${name}`) }))}
          current={stage}
        />
      )}
    </ThingHead>
  );
}
