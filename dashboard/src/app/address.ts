// Filters live in the address, so that every view can be bookmarked and sent.
import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', listener);
  };
}

/** What to set in the query string; null removes. */
export type AddressChanges = Readonly<Record<string, string | null>>;

/** Returns the page's address with `changes`. */
export function addressWith(changes: AddressChanges): string {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  return address.href;
}

/** Changes the address, and what is read of it. A `step` is something that the browser's Back undoes. */
export function changeAddress(changes: AddressChanges, kind: 'step' | 'correction'): void {
  const address = addressWith(changes);
  if (address === location.href) return;
  if (kind === 'step') history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
  for (const listener of listeners) listener();
}

/** Returns the query parameter `name`, or null; renders again when it changes. */
export function useParameter(name: string): string | null {
  return useSyncExternalStore(subscribe, () => new URLSearchParams(location.search).get(name));
}

/** Says whether the address has one of the parameters `names`; renders again when that changes. */
export function useHasParameter(names: readonly string[]): boolean {
  return useSyncExternalStore(subscribe, () => {
    const parameters = new URLSearchParams(location.search);
    return names.some((name) => parameters.has(name));
  });
}

/** Returns the query parameter `name` and a function that sets it, or removes it with null. */
export function useAddressParameter(name: string): [string | null, (value: string | null) => void] {
  const value = useParameter(name);
  const setValue = useCallback((next: string | null) => changeAddress({ [name]: next }, 'correction'), [name]);
  return [value, setValue];
}
