// The list that opens below a field of choices.
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import styles from './choices.module.css';

export interface ChoiceOption {
  value: string;
  label: string;
  /** What else to know of it, at the end of its line. */
  detail?: string;
  /** How far below the others it stands: an area's neighbourhoods under the area. */
  depth?: 0 | 1;
}

/** The list leaves something of the form in view. */
const MOST_PX = 320;

interface ChoiceListProps {
  options: readonly ChoiceOption[];
  /** Said when there is nothing to choose. */
  empty: string;
}

/** Stands inside of one of the library's selects or combo boxes. */
export function ChoiceList({ options, empty }: ChoiceListProps) {
  return (
    <Popover className={styles.popover} maxHeight={MOST_PX}>
      <ListBox
        className={styles.list}
        items={options.map((option) => ({ ...option, id: option.value }))}
        renderEmptyState={() => <p className={styles.none}>{empty}</p>}
      >
        {({ id, label, detail, depth }) => (
          <ListBoxItem className={styles.option} id={id} textValue={label} data-depth={depth || undefined}>
            {({ isSelected }) => (
              <>
                <span className={styles.mark} aria-hidden="true">
                  {isSelected && '✓'}
                </span>
                {label}
                {detail && <span className={styles.detail}>{detail}</span>}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
