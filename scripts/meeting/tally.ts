// The meeting's own count, kept from what the server answered, to be held against what it shows in the end.
import type { ClaimAnswer, ClaimRequest, WithdrawalAnswer } from './claim-mutations.ts';

export interface ClaimWrite {
  what: 'claim';
  revision: number;
  slotsLeft: number;
  claim: string;
  kind: 'NEW' | 'RENEWAL';
  unit: string;
  project: string;
  /** Instants in milliseconds, comparable between the threads of this process. */
  sentAt: number;
  answeredAt: number;
}

export interface WithdrawalWrite {
  what: 'withdrawal';
  revision: number;
  slotsLeft: number;
  claim: string;
  project: string;
}

/** A write that moves no claim: the meeting is scheduled, opened or closed. */
export interface MeetingWrite {
  what: 'meeting';
  revision: number;
}

export type Write = ClaimWrite | WithdrawalWrite | MeetingWrite;

export class Tally {
  readonly writes: Write[] = [];
  /** Refusals by their type. */
  readonly refused = new Map<string, number>();
  /** Requests sent a second time whose answer was the first one. */
  repeated = 0;
  /** Answers that no rule of the domain explains. */
  readonly surprises: string[] = [];

  get claims(): ClaimWrite[] {
    return this.writes.filter((write) => write.what === 'claim');
  }

  get withdrawals(): WithdrawalWrite[] {
    return this.writes.filter((write) => write.what === 'withdrawal');
  }

  /** Counts the answer to a claim, and returns the write that it made, if it was accepted. */
  countClaim(request: ClaimRequest, answer: ClaimAnswer, sentAt: number, answeredAt: number): ClaimWrite | undefined {
    if (answer.__typename !== 'ClaimAccepted') {
      this.countRefusal(answer.__typename);
      return undefined;
    }
    const { revision = Number.NaN, slotsLeft = Number.NaN, claim } = answer;
    const write: ClaimWrite = {
      what: 'claim',
      revision,
      slotsLeft,
      claim: claim?.id ?? '',
      kind: claim?.kind ?? 'NEW',
      unit: request.unit,
      project: request.project,
      sentAt,
      answeredAt,
    };
    this.writes.push(write);
    return write;
  }

  /** Counts the answer to a withdrawal. */
  countWithdrawal({ claim, project }: ClaimWrite, answer: WithdrawalAnswer): void {
    const { __typename: type, revision = Number.NaN, slotsLeft = Number.NaN } = answer;
    if (type === 'ClaimWithdrawn') this.writes.push({ what: 'withdrawal', revision, slotsLeft, claim, project });
    else this.countRefusal(type);
  }

  countRefusal(type: string): void {
    this.refused.set(type, (this.refused.get(type) ?? 0) + 1);
  }
}

/** The present instant in milliseconds, the same in every thread. */
export function instant(): number {
  return performance.timeOrigin + performance.now();
}
