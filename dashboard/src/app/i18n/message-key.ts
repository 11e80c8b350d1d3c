// 简体中文 is the language that the product is written in: its keys are the catalogue's keys.
import type { SlotsOf } from './message.ts';
import type { adoption } from './zh/adoption.ts';
import type { claim } from './zh/claim.ts';
import type { common } from './zh/common.ts';
import type { coverage } from './zh/coverage.ts';
import type { desk } from './zh/desk.ts';
import type { meetings } from './zh/meetings.ts';
import type { organisations } from './zh/organisations.ts';
import type { projects } from './zh/projects.ts';
import type { screen } from './zh/screen.ts';
import type { territory } from './zh/territory.ts';
import type { town } from './zh/town.ts';
import type { units } from './zh/units.ts';

interface Parts {
  claim: typeof claim;
  meetings: typeof meetings;
  units: typeof units;
  projects: typeof projects;
  desk: typeof desk;
  common: typeof common;
  town: typeof town;
  territory: typeof territory;
  adoption: typeof adoption;
  coverage: typeof coverage;
  organisations: typeof organisations;
  screen: typeof screen;
}

/** What is loaded together. */
export type Part = keyof Parts;

type Merged<Union> = (Union extends unknown ? (_: Union) => void : never) extends (_: infer All) => void ? All : never;
type Messages = Merged<Parts[Part]>;

export type MessageKey = keyof Messages;

/** The values that the message of `Key` needs; none for most. */
export type ValuesFor<Key extends MessageKey> = [SlotsOf<Messages[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<SlotsOf<Messages[Key]>, string | number>>];
