// What claiming means, as plainly as it can be said: the model that the real thing is compared with.

export interface ModelPlan {
  slots: { [project: string]: number };
  /** Pairs of unit and project (`"u p"`) that were held in an earlier season. */
  heldBefore: ReadonlySet<string>;
}

/** What somebody wants of the unit's claim on the project; a claim is handed over to the unit `to`. */
export interface Step {
  action: 'claim' | 'withdraw' | 'fulfil' | 'handOver';
  unit: string;
  project: string;
  to: string;
}

const outcomes = { withdraw: 'ClaimWithdrawn', fulfil: 'ClaimFulfilled', handOver: 'ClaimHandedOver' } as const;

/** One town's claims in memory: which unit stands behind which project, and whether it is done. */
export class ClaimsModel {
  readonly standing = new Map<string, 'ACTIVE' | 'FULFILLED'>();

  constructor(private readonly plan: ModelPlan) {}

  /** How many slots of the project are free. */
  slotsLeft(project: string): number {
    const taken = [...this.standing.keys()].filter((pair) => pair.endsWith(` ${project}`)).length;
    return (this.plan.slots[project] ?? 0) - taken;
  }

  /** What the step would be answered with now. */
  answer({ action, unit, project, to }: Step): string {
    const status = this.standing.get(`${unit} ${project}`);
    if (action === 'claim') {
      if (status) return 'AlreadyClaimed';
      return this.slotsLeft(project) > 0 ? 'ClaimAccepted' : 'ProjectFull';
    }
    if (status !== 'ACTIVE') return 'ClaimNotActive';
    return action === 'handOver' && this.standing.has(`${to} ${project}`) ? 'AlreadyClaimed' : outcomes[action];
  }

  /** The kind that a claim of the unit on the project must have. */
  kind(unit: string, project: string): string {
    return this.plan.heldBefore.has(`${unit} ${project}`) ? 'RENEWAL' : 'NEW';
  }

  /** Takes the step; it must be one that is accepted now. */
  take({ action, unit, project, to }: Step): void {
    const pair = `${unit} ${project}`;
    if (action === 'claim') this.standing.set(pair, 'ACTIVE');
    else if (action === 'fulfil') this.standing.set(pair, 'FULFILLED');
    else this.standing.delete(pair);
    if (action === 'handOver') this.standing.set(`${to} ${project}`, 'ACTIVE');
  }
}
