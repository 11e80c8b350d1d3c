import { batchById } from '../../graphql/batches.ts';
import type { JointBranchType } from './joint-branch.type.ts';

type JointBranchRow = JointBranchType & { organisation: string };

/** Of each joint branch what its two towns share, by the id of the organisation. */
export const jointBranchOf = batchById(
  async (reader, town, organisations): Promise<JointBranchRow[]> => {
    const rows = await reader
      .selectFrom('joint_branch')
      .selectAll()
      .where('town_code', '=', town)
      .where('organisation_id', 'in', organisations)
      .execute();
    return rows.map((row) => ({
      organisation: row.organisation_id,
      partnerTown: row.partner_town_name,
      partnerSeat: row.partner_seat,
      joinedOn: row.joined_on,
      secretaryIsOurs: Boolean(row.has_secretary),
      turnSince: row.turn_since,
      sessionEveryMonths: row.session_every_months,
      themeDayEveryMonths: row.theme_day_every_months,
    }));
  },
  (branch) => branch.organisation,
);
