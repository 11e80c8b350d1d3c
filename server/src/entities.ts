import { Account } from './identity/account.entity.ts';
import { Session } from './identity/session.entity.ts';
import { LedgerEntry } from './ledger/ledger-entry.entity.ts';
import { Meeting } from './meetings/meeting.entity.ts';
import { MeetingProject } from './meetings/meeting-project.entity.ts';
import { Pairing } from './members/pairing.entity.ts';
import { PairingParty } from './members/pairing-party.entity.ts';
import { Unit } from './members/unit.entity.ts';
import { Claim } from './projects/claim.entity.ts';
import { Project } from './projects/project.entity.ts';
import { Season } from './projects/season.entity.ts';
import { Grid } from './territory/grids/grid.entity.ts';
import { GridPast } from './territory/grids/grid-past.entity.ts';
import { PostHolder } from './territory/holders/post-holder.entity.ts';
import { JointBranch } from './territory/joint-branches/joint-branch.entity.ts';
import { PartyOrganisation } from './territory/organisations/party-organisation.entity.ts';
import { UnitCover } from './territory/organisations/unit-cover.entity.ts';
import { Post } from './territory/posts/post.entity.ts';
import { PostHolding } from './territory/posts/post-holding.entity.ts';
import { Reseating } from './territory/reseating.entity.ts';
import { Station } from './territory/stations/station.entity.ts';
import { StationReach } from './territory/stations/station-reach.entity.ts';
import { Town } from './towns/town.entity.ts';

/** Every entity of every room: what the database is made of. */
export const entities = [
  Town,
  LedgerEntry,
  Grid,
  GridPast,
  Reseating,
  Unit,
  PostHolder,
  PartyOrganisation,
  UnitCover,
  JointBranch,
  Station,
  StationReach,
  Post,
  PostHolding,
  Pairing,
  PairingParty,
  Season,
  Project,
  Meeting,
  MeetingProject,
  Claim,
  Account,
  Session,
];
