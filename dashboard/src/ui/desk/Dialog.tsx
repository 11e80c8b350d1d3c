import type { ReactNode } from 'react';
import { Dialog as LibraryDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import styles from './dialog.module.css';

interface DialogProps {
  title: string;
  /** Called when the reader leaves it: by Escape, or by a press beside it. */
  onClose: () => void;
  isWide?: boolean;
  /** It asks something that has to be answered on purpose: a press beside it does not close it. */
  isQuestion?: boolean;
  children: ReactNode;
}

/** A window above the page, open as long as it is drawn. The focus stays in it and goes back to where it came from. */
export function Dialog({ title, onClose, isWide, isQuestion, children }: DialogProps) {
  return (
    <ModalOverlay
      className={styles.veil}
      isOpen
      isDismissable={!isQuestion}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={styles.window} data-wide={isWide || undefined}>
        <LibraryDialog className={styles.dialog} role={isQuestion ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </LibraryDialog>
      </Modal>
    </ModalOverlay>
  );
}
