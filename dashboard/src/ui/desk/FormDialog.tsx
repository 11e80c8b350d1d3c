// An intention with what it needs to know: fields, what it is doing, and beside the field why it was refused.
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useI18n } from '../../app/i18n/I18n.tsx';
import type { Intention } from '../../app/writing/useIntention.ts';
import { Button } from '../Button.tsx';
import { Dialog } from './Dialog.tsx';
import styles from './dialog.module.css';
import { RefusalNotice } from './RefusalNotice.tsx';
import { useNeverShorter } from './useNeverShorter.ts';

interface FormDialogProps<Input, Done> {
  title: string;
  /** What follows when it is done, if the title does not say it. */
  lead?: ReactNode;
  /** The word on the button. */
  submit: string;
  intention: Intention<Input, Done>;
  /** The input that the form's fields stand for. */
  inputOf: (form: FormData) => Omit<Input, 'key'>;
  onDone: (done: Done) => void;
  onClose: () => void;
  isWide?: boolean;
  isQuestion?: boolean;
  /** It can't be sent yet: something that belongs to it is on its way. */
  isHeld?: boolean;
  /** The field that a refusal is about which names none, by the refusal's type. */
  blames?: Readonly<Record<string, string>>;
  children?: ReactNode;
}

/** Closes by `onDone`, or by `onClose` when the reader leaves it. What was written stays when it is refused. */
export function FormDialog<Input, Done>(props: FormDialogProps<Input, Done>) {
  const { title, lead, submit, intention, inputOf, onDone, onClose, isWide, isQuestion, isHeld, blames, children } =
    props;
  const { t } = useI18n();
  const { isBusy, isWaiting, refusal } = intention;
  const form = useRef<HTMLFormElement>(null);
  useNeverShorter(form);
  const [fieldErrors, setFieldErrors] = useState<Record<string, string>>({});
  const field = refusal?.field ?? blames?.[refusal?.outcome?.__typename ?? ''] ?? null;
  const isBesideField = field !== null && field in fieldErrors;

  // A refusal about a field that this form has stands beside it; about any other, below the form.
  useEffect(() => {
    const isHere = refusal && field !== null && form.current?.elements.namedItem(field);
    setFieldErrors(isHere ? { [field]: refusal.message } : {});
  }, [refusal, field]);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isHeld) return;
    const done = await intention.submit(inputOf(new FormData(event.currentTarget)));
    if (done) onDone(done);
  }
  return (
    <Dialog title={title} onClose={onClose} isWide={isWide} isQuestion={isQuestion}>
      {lead && <div className={styles.lead}>{lead}</div>}
      <Form ref={form} className={styles.form} validationErrors={fieldErrors} onSubmit={send}>
        {children}
        <RefusalNotice refusal={isBesideField ? null : refusal} isWaiting={isWaiting} />
        <div className={styles.foot}>
          <Button onClick={onClose}>{t(isWaiting ? 'form.stopTrying' : isBusy ? 'form.leave' : 'form.cancel')}</Button>
          <Button main type="submit" aria-disabled={isBusy || isHeld || undefined}>
            {isBusy ? t('form.busy') : submit}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
