import { useI18n } from '../../app/i18n/I18n.tsx';
import { Facts } from '../../ui/desk/Facts.tsx';
import { Section } from '../../ui/desk/Section.tsx';
import { AskButtons } from './AskButtons.tsx';
import { ProgressControl } from './ProgressControl.tsx';
import type { ProjectPart } from './project-part.ts';
import styles from './project-view.module.css';

/** What is needed, how many units it takes, how far it has come. */
export function NeedSection({ project, actions, onAsk, revision }: ProjectPart & { revision: number }) {
  const { t, format } = useI18n();
  const { need, slots, slotsLeft, stage } = project;
  const facts = [
    {
      name: t('project.slotsTaken'),
      value: [
        t('project.slotsOf', { taken: format.number(slots - slotsLeft), slots: format.number(slots) }),
        slotsLeft > 0 ? t('project.slotsLeft', { count: format.number(slotsLeft) }) : t('project.full'),
      ].join(' · '),
      testId: 'project-slots',
    },
    ...(stage === 'UNDER_WAY' || stage === 'COMPLETED'
      ? [
          {
            name: t('project.progress'),
            value: <ProgressControl project={project} mayReport={actions.includes('progress')} revision={revision} />,
          },
        ]
      : []),
  ];
  return (
    <Section title={t('project.need')} actions={<AskButtons of={['amend', 'changeSlots']} {...{ actions, onAsk }} />}>
      <p className={styles.need}>{need ?? t('project.noNeed')}</p>
      <Facts facts={facts} />
    </Section>
  );
}
