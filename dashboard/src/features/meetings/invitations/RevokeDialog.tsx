import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { useIntention } from '../../../app/writing/useIntention.ts';
import { FormDialog } from '../../../ui/desk/FormDialog.tsx';
import { type Invitation, RevokeInvitationMutation } from './invitations.query.ts';

/** Asks once before a code is good for nothing, and whoever came in by it is signed out. */
export function RevokeDialog({ invitation, onClose }: { invitation: Invitation; onClose: () => void }) {
  const { t } = useI18n();
  const { tell } = useDesk();
  const unit = invitation.unit.name;
  return (
    <FormDialog
      title={t('invitation.revoke')}
      lead={t(invitation.redeemedAt === null ? 'invitation.revoke.lead' : 'invitation.revoke.leadRedeemed', { unit })}
      submit={t('invitation.revoke')}
      intention={useIntention(RevokeInvitationMutation)}
      inputOf={() => ({ invitation: invitation.id })}
      onDone={() => {
        tell(t('invitation.done.revoke', { unit }));
        onClose();
      }}
      onClose={onClose}
      isQuestion
    />
  );
}
