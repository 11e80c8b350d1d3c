import { useCallback, useEffect, useRef, useState } from 'react';
import { useLiveClient } from '../app/connection/ConnectionContext.ts';
import { retryWaitMs } from '../app/connection/retry-wait.ts';
import { waitForNextAttempt } from '../app/connection/wake.ts';
import { useI18n } from '../app/i18n/I18n.tsx';
import { readSetting, writeSetting } from '../app/settings.ts';
import { carryOut } from '../app/writing/carry-out.ts';
import { answerInTime } from './answer-in-time.ts';
import { RedeemMutation } from './enter.mutations.ts';
import { type Redemption, readRedemption, redemptionOf } from './redemption.ts';

/** Outlives the tab, since a phone's browser drops tabs. */
const kept = {
  read: () => readRedemption(readSetting('claim-redemption')),
  write: (redemption: Redemption) => writeSetting('claim-redemption', JSON.stringify(redemption)),
  forget: () => writeSetting('claim-redemption', null),
};

/** Returns the invitation to the meeting of `code` that a page before this one has sent without an answer, or null. */
export function unansweredInvitation(code: string): string | null {
  const redemption = kept.read();
  return redemption?.code === code ? redemption.invitation : null;
}

/** Forgets it: whoever is inside needs it no more. */
export const forgetRedemption = kept.forget;

interface RedemptionState {
  isBusy: boolean;
  /** How many attempts went without an answer. */
  failures: number;
  refusal: string | null;
}

const IDLE: RedemptionState = { isBusy: false, failures: 0, refusal: null };

/** Lets the reader in by an invitation. It is sent until somebody answers, also by the next page, and always with the same key. */
export function useRedemption(
  code: string,
  onEntered: () => void,
): RedemptionState & { redeem: (invitation: string) => Promise<void> } {
  const { t } = useI18n();
  const { client, reconnect } = useLiveClient();
  const [state, setState] = useState(IDLE);
  const isUnderWay = useRef(false);
  const hasLeft = useRef(false);
  useEffect(() => {
    hasLeft.current = false;
    return () => {
      hasLeft.current = true;
    };
  }, []);

  const redeem = useCallback(
    async (invitation: string) => {
      if (isUnderWay.current || !invitation) return;
      isUnderWay.current = true;
      setState({ ...IDLE, isBusy: true });
      const input = redemptionOf(kept.read(), code, invitation);
      kept.write(input);
      try {
        const answer = await carryOut({
          send: () => answerInTime(client.mutation(RedeemMutation, { input })),
          pause: (attempt) => waitForNextAttempt(retryWaitMs(attempt, Math.random())),
          onWaiting: () => setState((before) => ({ ...before, failures: before.failures + 1 })),
          hasLeft: () => hasLeft.current,
        });
        if (!answer) return;
        const outcome = answer.redeemInvitation;
        if (!('message' in outcome)) {
          kept.forget();
          // Stays busy: the page asks who has entered, and this form goes.
          reconnect();
          onEntered();
          return;
        }
        // Whoever was told to wait may have been let in by an attempt before.
        if (outcome.code !== 'TOO_MANY_ATTEMPTS') kept.forget();
        setState({ ...IDLE, refusal: outcome.message });
      } catch {
        // The server has failed in the middle. The key stays kept: whoever tries again means the same.
        setState({ ...IDLE, refusal: t('phone.enter.failed') });
      } finally {
        isUnderWay.current = false;
      }
    },
    [client, code, onEntered, reconnect, t],
  );
  return { ...state, redeem };
}
