// An invitation's code comes typed, pasted out of a message, or in the fragment of a personal link, which no server log
// ever sees.

/** Returns `text` as invitations are written: capitals and digits of half width, without what a message puts around them. */
export function tidyInvitation(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[‐-―−_]/g, '-')
    .replace(/[^0-9A-Z-]/g, '')
    .replace(/^-+|-+$/g, '');
}

/** Returns the code in a fragment such as `#ABCD-EFGH`, or null. */
export function invitationInFragment(fragment: string): string | null {
  let text = fragment.replace(/^#/, '');
  try {
    text = decodeURIComponent(text);
  } catch {
    // What can't be decoded is taken as it is.
  }
  return tidyInvitation(text) || null;
}

let brought: string | null | undefined;

/**
 * Returns the code that the address brought, or null. It is taken out of the address: a screenshot must not carry it on.
 * The same at every call, because what is drawn may be drawn twice.
 */
export function broughtInvitation(): string | null {
  if (brought === undefined) {
    brought = invitationInFragment(location.hash);
    if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
    // Another link pasted into an open page changes the fragment only: start again with it.
    addEventListener('hashchange', () => {
      if (invitationInFragment(location.hash)) location.reload();
    });
  }
  return brought;
}
