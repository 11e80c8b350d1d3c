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

/** Returns the query parameter `name` and a function that sets it, or removes it with null. */
export function useAddressParameter(name: string): [string | null, (value: string | null) => void] {
  const value = useSyncExternalStore(subscribe, () => new URLSearchParams(location.search).get(name));
  const setValue = useCallback(
    (next: string | null) => {
      const address = new URL(location.href);
      if (next === null) address.searchParams.delete(name);
      else address.searchParams.set(name, next);
      history.replaceState(history.state, '', address);
      for (const listener of listeners) listener();
    },
    [name],
  );
  return [value, setValue];
}
