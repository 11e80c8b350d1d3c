import { Account } from './identity/account.entity.ts';
import { Session } from './identity/session.entity.ts';
import { LedgerEntry } from './ledger/ledger-entry.entity.ts';
import { AgendaItem } from './meetings/agenda/agenda-item.entity.ts';
import { Attendance } from './meetings/attendance/attendance.entity.ts';
import { HiddenRow } from './meetings/console/hidden-row.entity.ts';
import { Wall } from './meetings/console/wall.entity.ts';
import { Invitation } from './meetings/invitations/invitation.entity.ts';
import { Meeting } from './meetings/meeting.entity.ts';
import { MeetingProject } from './meetings/meeting-project.entity.ts';
import { Alliance } from './members/alliances/alliance.entity.ts';
import { AllianceMember } from './members/alliances/alliance-member.entity.ts';
import { AllianceSeat } from './members/alliances/alliance-seat.entity.ts';
import { AllianceTerm } from './members/alliances/alliance-term.entity.ts';
import { Pairing } from './members/pairings/pairing.entity.ts';
import { PairingDeed } from './members/pairings/pairing-deed.entity.ts';
import { PairingParty } from './members/pairings/pairing-party.entity.ts';
import { PairingRenewal } from './members/pairings/pairing-renewal.entity.ts';
import { Unit } from './members/units/unit.entity.ts';
import { Claim } from './projects/claims/claim.entity.ts';
import { Consultation } from './projects/consultations/consultation.entity.ts';
import { Contest } from './projects/contests/contest.entity.ts';
import { ContestEntry } from './projects/contests/contest-entry.entity.ts';
import { ContestStep } from './projects/contests/contest-step.entity.ts';
import { Evidence } from './projects/evidence/evidence.entity.ts';
import { Picture } from './projects/evidence/picture.entity.ts';
import { Milestone } from './projects/milestones/milestone.entity.ts';
import { PoolProposal } from './projects/open-pool/pool-proposal.entity.ts';
import { Project } from './projects/project.entity.ts';
import { Season } from './projects/seasons/season.entity.ts';
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
  Alliance,
  AllianceMember,
  AllianceSeat,
  AllianceTerm,
  PairingDeed,
  PairingRenewal,
  Milestone,
  Evidence,
  Picture,
  PoolProposal,
  Consultation,
  Contest,
  ContestEntry,
  ContestStep,
  AgendaItem,
  Attendance,
  Wall,
  HiddenRow,
  Invitation,
];
