// How much of a person's work contact somebody may see: pure, so that every list, tree and blank shows the same.
import { answersFor, may } from '../../identity/scope.ts';
import type { Viewer } from '../../identity/viewer.ts';

export type ContactSight = 'FULL' | 'MASKED' | 'NONE';

/**
 * In full for administrators, and for coordinators who answer for one of `paths`, the places where the person holds a
 * post, or for the whole town; masked for other coordinators and for leaders; nothing for everybody else.
 */
export function contactSight(viewer: Viewer, town: string, paths: readonly string[]): ContactSight {
  if (!may(viewer, 'readRegister', town)) return 'NONE';
  switch (viewer.role) {
    case 'ADMINISTRATOR':
      return 'FULL';
    case 'COORDINATOR':
      return viewer.within === null || paths.some((path) => answersFor(viewer, path)) ? 'FULL' : 'MASKED';
    case 'LEADER':
      return 'MASKED';
    default:
      return 'NONE';
  }
}

/** The contact as it is seen with that sight; null when there is none, or none to be seen. */
export function seenContact(contact: string | null, sight: ContactSight): string | null {
  if (contact === null || sight === 'NONE') return null;
  return sight === 'FULL' ? contact : maskContact(contact);
}

const mailAddress = /^([^\s@])[^\s@]*@((?:[\p{L}\d-]+\.)+\p{L}+)$/u;
const phoneNumber = /^\+?[\d\s()-]+$/;

/** `138****0000` for a mobile number, `z***@example.cn` for a mail address, the first character of anything else. */
export function maskContact(contact: string): string {
  const mail = mailAddress.exec(contact);
  if (mail) return `${mail[1]}***@${mail[2]}`;
  const digits = phoneNumber.test(contact) ? contact.replace(/\D/g, '').replace(/^86(?=1\d{10}$)/, '') : '';
  if (digits.length >= 11) return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  if (digits.length >= 7) return `${digits.slice(0, 2)}****${digits.slice(-2)}`;
  return `${Array.from(contact)[0] ?? ''}***`;
}
