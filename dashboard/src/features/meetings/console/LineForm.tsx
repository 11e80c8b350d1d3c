import { type FormEvent, useId, useState } from 'react';
import { demandedTextIn } from '../../../app/writing/form-values.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './console.module.css';

interface LineFormProps {
  label: string;
  submit: string;
  isBusy: boolean;
  /** Sends the line, which is never empty, and returns whether it arrived. */
  onSend: (line: string) => Promise<boolean>;
}

/** One line for the walls. It stays until it has arrived. */
export function LineForm({ label, submit, isBusy, onSend }: LineFormProps) {
  const [text, setText] = useState('');
  const fieldId = useId();

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const line = demandedTextIn(new FormData(event.currentTarget), 'text');
    if (line !== '' && (await onSend(line))) setText('');
  }
  return (
    <form className={styles.line} onSubmit={send}>
      <label className="only-heard" htmlFor={fieldId}>
        {label}
      </label>
      <input
        id={fieldId}
        name="text"
        className={styles.input}
        maxLength={100}
        placeholder={label}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button type="submit" aria-disabled={isBusy || undefined}>
        {submit}
      </Button>
    </form>
  );
}
