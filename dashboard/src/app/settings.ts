// What this browser remembers for its reader. A browser that forbids storage forgets, and nothing else happens.
import { useSyncExternalStore } from 'react';

type Setting = 'language' | 'theme' | 'screen-token' | 'screen-board' | 'claim-intentions' | 'claim-redemption';

const PREFIX = 'gongjian.';
const listeners = new Set<() => void>();

/** Returns the remembered value, or null when there is none or storage is forbidden. */
export function readSetting(setting: Setting): string | null {
  try {
    return localStorage.getItem(PREFIX + setting);
  } catch {
    return null;
  }
}

/** Remembers `value`, or forgets the setting when it is null. Never fails: storage may be full or forbidden. */
export function writeSetting(setting: Setting, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + setting);
    else localStorage.setItem(PREFIX + setting, value);
  } catch {
    // Forgetting is all that follows.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

/** Returns the setting and a function to change it; follows changes made in another tab. */
export function useSetting(setting: Setting): [string | null, (value: string | null) => void] {
  const value = useSyncExternalStore(subscribe, () => readSetting(setting));
  return [value, (next) => writeSetting(setting, next)];
}
