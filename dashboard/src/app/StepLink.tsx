import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { type AddressChanges, addressWith, changeAddress } from './address.ts';

interface StepLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  changes: AddressChanges;
  /** Called when the step is taken here, not when the link is opened elsewhere. */
  onStep?: () => void;
}

/** A link to another view of the same page, which is shown without loading the page anew. */
export function StepLink({ changes, onStep, ...rest }: StepLinkProps) {
  function follow(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onStep?.();
    changeAddress(changes, 'step');
  }
  return <a {...rest} href={addressWith(changes)} onClick={follow} />;
}
