import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { choiceIn, demandedTextIn, textIn } from '../../../app/writing/form-values.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { DateField } from '../../../ui/desk/DateField.tsx';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { SelectField } from '../../../ui/desk/SelectField.tsx';
import { TextField } from '../../../ui/desk/TextField.tsx';
import { AddEvidenceMutation } from './evidence-mutations.ts';
import { FigureFields, figuresIn } from './FigureFields.tsx';
import { PicturesField } from './PicturesField.tsx';
import type { ProjectDialogProps } from './ProjectDialog.tsx';

/** As a choice; the claim is left out then. */
const WHOLE_PROJECT = 'all';

/** Tells what was done: in words, in figures, in pictures. A representative tells it of the own unit's claim. */
export function EvidenceDialog({ project, onClose }: ProjectDialogProps) {
  const { t, format } = useI18n();
  const { tell, viewer } = useDesk();
  const [pictures, setPictures] = useState<readonly string[]>([]);
  const [isUploading, setUploading] = useState(false);
  const own = viewer.role === 'REPRESENTATIVE' ? project.claims.find(({ unit }) => unit.id === viewer.unit?.id) : null;
  const today = format.plainDate(Date.now());
  return (
    <FormDialog
      title={t('project.action.evidence')}
      lead={project.name}
      submit={t('project.save')}
      intention={useIntention(AddEvidenceMutation)}
      inputOf={(form) => ({
        project: project.id,
        claim:
          own?.id ??
          choiceIn(
            form,
            'claim',
            project.claims.map(({ id }) => id),
          ),
        on: textIn(form, 'on'),
        told: demandedTextIn(form, 'told'),
        figures: figuresIn(form),
        pictures: [...pictures],
      })}
      onDone={() => {
        tell(t('project.done.evidence', { project: project.name }));
        onClose();
      }}
      onClose={onClose}
      isHeld={isUploading}
    >
      <DateField name="on" label={t('evidence.on')} isRequired defaultValue={today} max={today} />
      {!own && project.claims.length > 0 && (
        <SelectField
          name="claim"
          label={t('evidence.claim')}
          defaultValue={WHOLE_PROJECT}
          options={[
            { value: WHOLE_PROJECT, label: t('evidence.ofAll') },
            ...project.claims.map(({ id, unit }) => ({ value: id, label: unit.name })),
          ]}
        />
      )}
      <TextField
        name="told"
        label={t('evidence.told')}
        hint={t('evidence.told.hint')}
        isRequired
        isLong
        maxLength={2_000}
      />
      <FigureFields />
      <PicturesField onChange={setPictures} onUploading={setUploading} />
    </FormDialog>
  );
}
