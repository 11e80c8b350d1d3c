import { batchManyById } from '../../graphql/batches.ts';
import type { PoolProposalType } from './pool-proposal.type.ts';

/** Of each project what neighbourhoods proposed it, the earliest first: each may do so once. */
export const proposalsOfProject = batchManyById<PoolProposalType>(
  async (reader, town, ids) => {
    const rows = await reader
      .selectFrom('pool_proposal')
      .selectAll()
      .where('town_code', '=', town)
      .where('project_id', 'in', ids)
      .orderBy('on_date')
      .orderBy('id')
      .execute();
    return rows.map((row) => ({
      on: row.on_date,
      note: row.note,
      town,
      projectKey: row.project_id,
      gridKey: row.grid_id,
    }));
  },
  ({ projectKey }) => projectKey,
);
