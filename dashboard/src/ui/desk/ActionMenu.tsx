import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import button from '../button.module.css';
import styles from './choices.module.css';

export interface Action {
  name: string;
  label: string;
  /** It takes something away: told apart by colour, and asks before it does. */
  isDangerous?: boolean;
}

interface ActionMenuProps {
  /** What the actions are about, said of the button where it shows an ellipsis. */
  label: string;
  /** What the button shows; an ellipsis if left out. */
  text?: string;
  actions: readonly Action[];
  onAct: (name: string) => void;
}

/** What can be done with a thing, as a menu. Nothing where nothing can be done. */
export function ActionMenu({ label, text, actions, onAct }: ActionMenuProps) {
  if (actions.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className={button.button} aria-label={text === undefined ? label : undefined}>
        {text ?? <span aria-hidden="true">⋯</span>}
      </Button>
      <Popover className={styles.popover} placement="bottom end">
        <Menu
          className={styles.list}
          items={actions.map((action) => ({ ...action, id: action.name }))}
          onAction={(key) => onAct(String(key))}
        >
          {({ id, label, isDangerous }) => (
            <MenuItem className={`${styles.option} ${isDangerous ? styles.danger : ''}`} id={id} textValue={label}>
              {label}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
