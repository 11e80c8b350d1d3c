// What claiming means, as plainly as it can be said: the model that the real thing is compared with.

export interface ModelPlan {
  slots: { [project: string]: number };
  /** Pairs of unit and project (`"u p"`) that were held in an earlier season. */
  heldBefore: ReadonlySet<string>;
}

export type Step = { action: 'claim' | 'withdraw'; unit: string; project: string };

/** One town's claims in memory: which unit stands behind which project. */
export class ClaimsModel {
  readonly standing = new Set<string>();

  constructor(private readonly plan: ModelPlan) {}

  /** How many slots of the project are free. */
  slotsLeft(project: string): number {
    const taken = [...this.standing].filter((pair) => pair.endsWith(` ${project}`)).length;
    return (this.plan.slots[project] ?? 0) - taken;
  }

  /** What the step would be answered with now. */
  answer({ action, unit, project }: Step): string {
    const stands = this.standing.has(`${unit} ${project}`);
    if (action === 'withdraw') return stands ? 'ClaimWithdrawn' : 'ClaimNotActive';
    if (stands) return 'AlreadyClaimed';
    return this.slotsLeft(project) > 0 ? 'ClaimAccepted' : 'ProjectFull';
  }

  /** The kind that a claim of the unit on the project must have. */
  kind({ unit, project }: Step): string {
    return this.plan.heldBefore.has(`${unit} ${project}`) ? 'RENEWAL' : 'NEW';
  }

  /** Takes the step; it must be one that is accepted now. */
  take({ action, unit, project }: Step): void {
    const pair = `${unit} ${project}`;
    if (action === 'claim') this.standing.add(pair);
    else this.standing.delete(pair);
  }
}
