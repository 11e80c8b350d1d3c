// Every sentence that the server says to a person, in each of its languages.
import type { Locale } from './locale.ts';
import { alliances } from './messages/alliances.ts';
import { consultations } from './messages/consultations.ts';
import { contests } from './messages/contests.ts';
import { days } from './messages/days.ts';
import { evidence } from './messages/evidence.ts';
import { grids } from './messages/grids.ts';
import { meetings } from './messages/meetings.ts';
import { members } from './messages/members.ts';
import { operations } from './messages/operations.ts';
import { organisations } from './messages/organisations.ts';
import { pairings } from './messages/pairings.ts';
import { posts } from './messages/posts.ts';
import { projectLife } from './messages/project-life.ts';
import { projects } from './messages/projects.ts';
import { stations } from './messages/stations.ts';
import { unitStory } from './messages/unit-story.ts';
import { viewers } from './messages/viewers.ts';

const messages = {
  ...alliances,
  ...consultations,
  ...contests,
  ...days,
  ...evidence,
  ...grids,
  ...meetings,
  ...members,
  ...operations,
  ...organisations,
  ...pairings,
  ...posts,
  ...projectLife,
  ...projects,
  ...stations,
  ...unitStory,
  ...viewers,
};

export type MessageKey = keyof typeof messages;
export const messageKeys = Object.keys(messages) as MessageKey[];
export type MessageFacts = { [name: string]: string | number };

/** The sentence in the reader's language, with `{name}` replaced by the fact of that name. */
export function say(locale: Locale, key: MessageKey, facts: MessageFacts = {}): string {
  return messages[key][locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
}
