import { everyRow } from '../../../app/reading/every-row.ts';
import { useAsked } from '../../../app/reading/useReading.ts';
import { useDesk } from '../../../app/writing/desk.ts';
import { InvitationsQuery } from './invitations.query.ts';

const NOTHING = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Returns every invitation to the meeting, by the names of units. */
export function useInvitations(meeting: string) {
  const { version } = useDesk();
  return useAsked(
    InvitationsQuery,
    { meeting, after: null },
    (variables, ask) =>
      everyRow(async (after) => {
        const { node } = await ask({ ...variables, after });
        return node?.__typename === 'Meeting' ? node.invitations : NOTHING;
      }),
    { version },
  );
}
