import { useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { ReadingProblem } from '../../../app/reading/ReadingProblem.tsx';
import { ReadingState } from '../../../app/reading/ReadingState.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { type Column, ListTable } from '../../../ui/desk/ListTable.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { StatePanel } from '../../../ui/StatePanel.tsx';
import type { ConsoleMeeting } from '../console.query.ts';
import { runsMeetings } from '../runs-meetings.ts';
import { InviteDialog } from './InviteDialog.tsx';
import { type InvitationState, invitationState } from './invitation-state.ts';
import styles from './invitations.module.css';
import type { Invitation, IssuedSlip } from './invitations.query.ts';
import { RevokeDialog } from './RevokeDialog.tsx';
import { SlipSheet } from './SlipSheet.tsx';
import { useInvitations } from './useInvitations.ts';

const STATES = ['waiting', 'redeemed', 'revoked', 'expired'] as const satisfies readonly InvitationState[];
const TONES = { waiting: 'plain', redeemed: 'gold', revoked: 'plain', expired: 'plain' } as const;

interface InvitationsViewProps {
  meeting: ConsoleMeeting;
  /** What was issued on this page and can still be printed. */
  slips: readonly IssuedSlip[];
  onSlips: (slips: readonly IssuedSlip[]) => void;
}

/** Who was invited and who came in by it; new codes are issued and printed here. */
export function InvitationsView({ meeting, slips, onSlips }: InvitationsViewProps) {
  const { t, format } = useI18n();
  const { viewer } = useDesk();
  const { answer, error } = useInvitations(meeting.id);
  const [search, setSearch] = useState('');
  const [state, setState] = useState<string>('');
  const [isInviting, setInviting] = useState(false);
  const [revoking, setRevoking] = useState<string | null>(null);
  const now = Date.now();
  const mayInvite = runsMeetings(viewer) && (meeting.status === 'SCHEDULED' || meeting.status === 'OPEN');

  if (!answer) return <ReadingState error={error} />;
  const stateOf = (invitation: Invitation) => invitationState(invitation, now);
  const rows = answer.filter(
    (invitation) =>
      (state === '' || stateOf(invitation) === state) &&
      invitation.unit.name.toLowerCase().includes(search.toLowerCase()),
  );
  const standing = answer.filter(({ revokedAt }) => revokedAt === null);
  const unitsOf = (invitations: readonly Invitation[]) => new Set(invitations.map(({ unit }) => unit.id)).size;
  const about = answer.find(({ id }) => id === revoking);

  const columns: Column<Invitation>[] = [
    { name: 'unit', head: t('invitation.unit'), isMain: true, cell: ({ unit }) => unit.name },
    {
      name: 'state',
      head: t('invitation.state'),
      cell: (invitation) => (
        <Badge tone={TONES[stateOf(invitation)]}>{t(`invitation.state.${stateOf(invitation)}`)}</Badge>
      ),
    },
    { name: 'issued', head: t('invitation.issuedAt'), cell: ({ issuedAt }) => format.moment(issuedAt, now) },
    {
      name: 'redeemed',
      head: t('invitation.redeemedAt'),
      cell: ({ redeemedAt }) => redeemedAt && format.moment(redeemedAt, now),
    },
    { name: 'expires', head: t('invitation.expiresAt'), cell: ({ expiresAt }) => format.moment(expiresAt, now) },
  ];
  if (runsMeetings(viewer)) {
    columns.push({
      name: 'actions',
      head: t('console.actions'),
      isActions: true,
      cell: ({ id, unit, revokedAt }) =>
        revokedAt === null && (
          <Button aria-label={t('invitation.revokeOf', { unit: unit.name })} onClick={() => setRevoking(id)}>
            {t('invitation.revoke')}
          </Button>
        ),
    });
  }
  return (
    <div className={styles.view} data-testid="invitations">
      <div className={styles.screenOnly}>
        <div className={styles.head}>
          <p data-testid="invited">
            {t('invitation.summary', {
              units: format.number(unitsOf(standing)),
              redeemed: format.number(unitsOf(standing.filter(({ redeemedAt }) => redeemedAt !== null))),
            })}
          </p>
          {mayInvite && (
            <Button main onClick={() => setInviting(true)}>
              {t('invitation.invite')}
            </Button>
          )}
        </div>
        <ReadingProblem error={error} />
      </div>
      {slips.length > 0 && <SlipSheet meeting={meeting} slips={slips} onPutAway={() => onSlips([])} />}
      <div className={styles.screenOnly}>
        {answer.length === 0 ? (
          <StatePanel kind="empty" title={t('invitation.none')} detail={t('invitation.none.detail')} />
        ) : (
          <>
            <div className={styles.filters}>
              <div className={styles.search}>
                <SearchField label={t('invitation.search')} value={search} onSearch={setSearch} />
              </div>
              <Choice
                label={t('invitation.state')}
                value={state}
                options={[
                  { value: '', label: t('invitation.allStates') },
                  ...STATES.map((value) => ({ value, label: t(`invitation.state.${value}`) })),
                ]}
                onChoose={setState}
              />
            </div>
            <ListTable
              label={t('meeting.view.invitations')}
              columns={columns}
              rows={rows}
              idOf={({ id }) => id}
              testId="invitation-rows"
            />
          </>
        )}
      </div>
      {isInviting && (
        <InviteDialog
          meeting={meeting}
          invited={new Set(standing.map(({ unit }) => unit.id))}
          onDone={(issued) => {
            onSlips([...slips, ...issued]);
            setInviting(false);
          }}
          onClose={() => setInviting(false)}
        />
      )}
      {about && <RevokeDialog invitation={about} onClose={() => setRevoking(null)} />}
    </div>
  );
}
