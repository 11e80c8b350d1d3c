import styles from './step-path.module.css';

interface StepPathProps {
  label: string;
  steps: readonly { name: string; label: string }[];
  /** The step that it stands at; those before it are done. */
  current: string;
}

/** A way of a few steps, and where on it something stands. */
export function StepPath({ label, steps, current }: StepPathProps) {
  const at = steps.findIndex(({ name }) => name === current);
  return (
    <ol className={styles.path} aria-label={label}>
      {steps.map(({ name, label }, index) => (
        <li
          key={name}
          data-state={index < at ? 'done' : index === at ? 'current' : 'ahead'}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className={styles.mark} aria-hidden="true">
            {index < at ? '✓' : index + 1}
          </span>
          {label}
        </li>
      ))}
    </ol>
  );
}
