// The failures of a project's changes, each in the reader's language.
import { FailureCode } from '../graphql/failures.ts';
import type { RowKey } from '../graphql/row-key.ts';
import type { Locale } from '../language/locale.ts';
import { type MessageKey, say } from '../language/messages.ts';
import type { ProjectStage } from './project.entity.ts';
import type {
  AlreadyOfferedAgain,
  AlreadyProposed,
  ClaimsStand,
  HearingRequired,
  NotClaimedYet,
  NotInOpenPool,
  ReviewRequired,
  WrongProjectStage,
} from './project.results.ts';

/** A project as a refusal tells of it. */
export type NamedProject = RowKey & { name: string };

const stageSentences = {
  DRAFT: 'stageDraft',
  OFFERED: 'stageOffered',
  UNDER_WAY: 'stageUnderWay',
  COMPLETED: 'stageCompleted',
  CLOSED: 'stageClosed',
} as const satisfies { [stage in ProjectStage]: MessageKey };

export function wrongProjectStage(locale: Locale, project: NamedProject & { stage: ProjectStage }): WrongProjectStage {
  const stage = say(locale, stageSentences[project.stage]);
  const message = say(locale, 'projectStageWrong', { project: project.name, stage });
  return { __typename: 'WrongProjectStage', code: FailureCode.WRONG_PROJECT_STAGE, message, projectOf: project };
}

export function hearingRequired(locale: Locale, project: NamedProject): HearingRequired {
  const message = say(locale, 'hearingRequired', { project: project.name });
  return { __typename: 'HearingRequired', code: FailureCode.HEARING_REQUIRED, message, projectOf: project };
}

export function reviewRequired(locale: Locale, project: NamedProject): ReviewRequired {
  const message = say(locale, 'reviewRequired', { project: project.name });
  return { __typename: 'ReviewRequired', code: FailureCode.REVIEW_REQUIRED, message, projectOf: project };
}

/** More names make a sentence nobody reads. */
const mostNamed = 5;

/** Names the units behind the claims that stand, as far as they fit into a sentence. */
export function claimsStand(locale: Locale, project: NamedProject, units: readonly string[]): ClaimsStand {
  const named = units.slice(0, mostNamed).map((unit) => `“${unit}”`);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(named);
  const facts = { project: project.name, standing: units.length, units: list };
  const message = say(locale, units.length > named.length ? 'claimsStandAndMore' : 'claimsStand', facts);
  const standing = units.length;
  return { __typename: 'ClaimsStand', code: FailureCode.CLAIMS_STAND, message, standing, projectOf: project };
}

export function notClaimedYet(locale: Locale, project: NamedProject): NotClaimedYet {
  const message = say(locale, 'notClaimedYet', { project: project.name });
  return { __typename: 'NotClaimedYet', code: FailureCode.NOT_CLAIMED_YET, message, projectOf: project };
}

export function alreadyOfferedAgain(locale: Locale, project: NamedProject & { season: string }): AlreadyOfferedAgain {
  const message = say(locale, 'alreadyOfferedAgain', { project: project.name, season: project.season });
  return { __typename: 'AlreadyOfferedAgain', code: FailureCode.ALREADY_OFFERED_AGAIN, message, projectOf: project };
}

export function notInOpenPool(locale: Locale, project: NamedProject): NotInOpenPool {
  const message = say(locale, 'notInOpenPool', { project: project.name });
  return { __typename: 'NotInOpenPool', code: FailureCode.NOT_IN_OPEN_POOL, message, projectOf: project };
}

export function alreadyProposed(locale: Locale, project: NamedProject, grid: string): AlreadyProposed {
  const message = say(locale, 'alreadyProposed', { project: project.name, grid });
  return { __typename: 'AlreadyProposed', code: FailureCode.ALREADY_PROPOSED, message, projectOf: project };
}
