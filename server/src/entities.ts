import { Account } from './identity/account.entity.ts';
import { Session } from './identity/session.entity.ts';
import { LedgerEntry } from './ledger/ledger-entry.entity.ts';
import { Meeting } from './meetings/meeting.entity.ts';
import { MeetingProject } from './meetings/meeting-project.entity.ts';
import { Unit } from './members/unit.entity.ts';
import { Claim } from './projects/claim.entity.ts';
import { Project } from './projects/project.entity.ts';
import { Season } from './projects/season.entity.ts';
import { Grid } from './territory/grid.entity.ts';
import { Town } from './towns/town.entity.ts';

/** Every entity of every room: what the database is made of. */
export const entities = [
  Town,
  LedgerEntry,
  Grid,
  Unit,
  Season,
  Project,
  Meeting,
  MeetingProject,
  Claim,
  Account,
  Session,
];
