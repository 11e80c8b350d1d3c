// The statements of one claim, and nothing else: what the whole path is held against. The reading of the situation is
// the server's own statement, taken down as it passes, so that both sides ask the same.
import { createHash, randomUUID } from 'node:crypto';
import { Database } from '../../../server/src/database/database.ts';
import { entities } from '../../../server/src/entities.ts';
import { claimSituation } from '../../../server/src/projects/claims/claim-situation.ts';
import type { Location } from '../server-process.ts';
import type { Attempt } from './attempts.ts';

type Value = string | number | boolean | null;

export interface Statement {
  sql: string;
  values: Value[];
}

/** The statements between `begin` and `commit`, in their order. Placeholders are $1, $2 …, each named in order. */
export interface ClaimStatements {
  takeTown: Statement;
  findKey: Statement;
  readSituation: Statement;
  takeSlot: Statement;
  insertClaim: (revision: number) => Statement;
  insertEntry: (revision: number, slotsLeft: number) => Statement;
}

export type StatementsOf = (attempt: Attempt) => ClaimStatements;

/** What makes the statements of an attempt on a town. */
export async function claimStatements(location: Location, town: string): Promise<StatementsOf> {
  const situation = await situationStatement(location);
  return ({ project, unit }) => {
    const [claim, key, at] = [randomUUID(), randomUUID(), new Date().toISOString()];
    const inputHash = createHash('sha256').update(JSON.stringify({ project, unit, town })).digest('base64url');
    const facts = JSON.stringify({ project: `项目 ${project}`, unit: `单位 ${unit}`, claimKind: 'NEW' });
    return {
      takeTown: {
        sql: 'update town set revision = revision + 1, committed_at = $1 where code = $2 returning revision, epoch',
        values: [at, town],
      },
      findKey: {
        sql: `select outcome, revision, input_hash from ledger_entry
              where town_code = $1 and actor_id = $2 and mutation = $3 and idempotency_key = $4`,
        values: [town, 'coordinator', 'claimProject', key],
      },
      readSituation: situation({ town, project, unit }),
      takeSlot: {
        sql: `update project set standing_claims = standing_claims + 1
              where town_code = $1 and id = $2 and standing_claims < slots returning slots, standing_claims`,
        values: [town, project],
      },
      insertClaim: (revision) => ({
        sql: `insert into claim (town_code, id, project_id, unit_id, meeting_id, kind, status, claimed_at, revision,
                pledged_cents, pledged_volunteers, pledged_in_kind)
              values ($1, $2, $3, $4, null, 'NEW', 'ACTIVE', $5, $6, null, 5, null)`,
        values: [town, claim, project, unit, at, revision],
      }),
      insertEntry: (revision, slotsLeft) => ({
        sql: `insert into ledger_entry (town_code, revision, epoch, at, kind, actor_id, actor_role, subject_type,
                subject_id, facts, before, after, mutation, idempotency_key, input_hash, outcome)
              values ($1, $2, 1, $3, 'CLAIM_MADE', 'coordinator', 'COORDINATOR', 'Claim', $4, $5, null, $6,
                'claimProject', $7, $8, $9)`,
        values: [
          town,
          revision,
          at,
          claim,
          facts,
          JSON.stringify({ id: claim, kind: 'NEW', status: 'ACTIVE', claimedAt: at, revision, project, unit }),
          key,
          inputHash,
          JSON.stringify({ claim, slotsLeft }),
        ],
      }),
    };
  };
}

async function situationStatement(location: Location): Promise<(names: { [name: string]: string }) => Statement> {
  const taken: { sql: string; parameters: readonly unknown[] }[] = [];
  const onStatement = ({ query }: { query: { sql: string; parameters: readonly unknown[] } }) => taken.push(query);
  const database = await Database.open({ location, entities, onStatement });
  await claimSituation(database.reader, '$town', '$project', '$unit').finally(() => database.close());
  const statement = taken.find(({ parameters }) => parameters.includes('$project'));
  if (!statement) throw new Error('the statement that reads the situation was not seen');
  // SQLite's placeholders are bare question marks, in order.
  let place = 0;
  const sql = statement.sql.replace(/\?/g, () => `$${++place}`);
  return (names) => ({
    sql,
    values: statement.parameters.map((value) =>
      typeof value === 'string' ? (names[value.slice(1)] ?? value) : value,
    ) as Value[],
  });
}
