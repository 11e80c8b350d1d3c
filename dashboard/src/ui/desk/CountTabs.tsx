import { useI18n } from '../../app/i18n/I18n.tsx';
import { StepLink } from '../../app/StepLink.tsx';
import styles from './count-tabs.module.css';

interface CountTab {
  /** What the address says of it; null for all. */
  value: string | null;
  label: string;
  /** Null while it is awaited; left out where nothing is counted. */
  count?: number | null;
}

interface CountTabsProps {
  /** What the tabs divide, for those who listen. */
  label: string;
  /** The parameter of the address. */
  name: string;
  tabs: readonly CountTab[];
  value: string | null;
  testId?: string;
}

/** Parts of a list, each with how much is in it; a press shows that part alone. */
export function CountTabs({ label, name, tabs, value, testId }: CountTabsProps) {
  const { format } = useI18n();
  return (
    <nav aria-label={label} data-testid={testId}>
      <ul className={styles.tabs}>
        {tabs.map((tab) => (
          <li key={tab.value ?? ''}>
            <StepLink
              className={styles.tab}
              aria-current={tab.value === value ? 'true' : undefined}
              changes={{ [name]: tab.value, after: null, before: null }}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className={styles.count}>{tab.count === null ? '…' : format.number(tab.count)}</span>
              )}
            </StepLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
