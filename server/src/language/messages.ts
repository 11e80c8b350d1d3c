// Every sentence that the server says to a person, in each of its languages.
import type { Locale } from './locale.ts';
import { days } from './messages/days.ts';
import { grids } from './messages/grids.ts';
import { meetings } from './messages/meetings.ts';
import { members } from './messages/members.ts';
import { operations } from './messages/operations.ts';
import { organisations } from './messages/organisations.ts';
import { pairings } from './messages/pairings.ts';
import { posts } from './messages/posts.ts';
import { projects } from './messages/projects.ts';
import { stations } from './messages/stations.ts';
import { viewers } from './messages/viewers.ts';

const messages = {
  ...days,
  ...grids,
  ...meetings,
  ...members,
  ...operations,
  ...organisations,
  ...pairings,
  ...posts,
  ...projects,
  ...stations,
  ...viewers,
};

export type MessageKey = keyof typeof messages;
export const messageKeys = Object.keys(messages) as MessageKey[];
export type MessageFacts = { [name: string]: string | number };

/** The sentence in the reader's language, with `{name}` replaced by the fact of that name. */
export function say(locale: Locale, key: MessageKey, facts: MessageFacts = {}): string {
  return messages[key][locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
}
