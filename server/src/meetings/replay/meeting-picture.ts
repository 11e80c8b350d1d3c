// All that a meeting's board is made of at one moment, as the ledger keeps it. It must need no other table to be read.
import type { NewClaim } from '../../projects/claims/new-claim.ts';
import type { ProjectCategory, ProjectStage } from '../../projects/project.entity.ts';

export interface MeetingPicture {
  season: { id: string; begunOn: string; closedOn: string | null };
  /** The meeting's list, in its order; also what is not on offer. */
  projects: PicturedProject[];
  /** Every claim on these, withdrawn ones too, in the order in which they were accepted. */
  claims: PicturedClaim[];
  /** Every unit that is or was a member. */
  members: PicturedMember[];
}

export interface PicturedProject {
  id: string;
  name: string;
  series: string;
  category: ProjectCategory;
  stage: ProjectStage;
  slots: number;
}

/** As the ledger tells of a new claim, but for what a board does not show. */
export type PicturedClaim = Omit<NewClaim, 'progress' | 'note'>;

export interface PicturedMember {
  id: string;
  joinedOn: string;
  leftOn: string | null;
}
