// A screen's token comes in the fragment of its link, which no server log ever sees, and is remembered by the device.
import { readSetting, writeSetting } from '../app/settings.ts';

/** Returns the token in a fragment such as `#token=abc`, or null. */
export function tokenInFragment(fragment: string): string | null {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('token') || null;
}

/** Returns the device's token, or null; a new one in the address is remembered and taken out of the address. */
export function takeScreenToken(): string | null {
  const token = tokenInFragment(location.hash);
  if (token) {
    writeSetting('screen-token', token);
    writeSetting('screen-board', null);
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  // A new link pasted into an open screen changes the fragment only: start again with it.
  addEventListener('hashchange', () => {
    if (tokenInFragment(location.hash)) location.reload();
  });
  return token ?? readSetting('screen-token');
}
