// An intention of the reader, as one mutation: sent once however often it has to be tried, and told in words if refused.
import { useCallback, useEffect, useRef, useState } from 'react';
import { CombinedError, type TypedDocumentNode } from 'urql';
import { useLiveClient } from '../connection/ConnectionContext.ts';
import { retryWaitMs } from '../connection/retry-wait.ts';
import { useI18n } from '../i18n/I18n.tsx';
import { carryOut, pauseUntilOnline } from './carry-out.ts';
import { useDesk } from './desk.ts';
import { createIntentionKeys } from './intention-keys.ts';

/** Why it was not done: the server's sentence, and the field at fault if it is about one. */
export interface Refusal {
  message: string;
  field: string | null;
  /** What the server answered, for those who can say more about it; null when it was no answer of the domain. */
  outcome: { __typename: string } | null;
}

/** What every document of an intention selects of each outcome. */
interface Outcome {
  __typename: string;
}

type OutcomeOf<Data> = Extract<Data[keyof Data], Outcome>;
type DoneOf<Data> = Extract<OutcomeOf<Data>, { revision: number }>;

export interface Intention<Input, Done> {
  /**
   * Carries it out; a lost connection is waited for, with the same idempotency key. Returns what was done, or null when
   * it was refused (then `refusal` says why) or the reader left.
   */
  submit(input: Omit<Input, 'key'>): Promise<Done | null>;
  isBusy: boolean;
  /** The connection was lost in the middle: nobody knows yet whether it was done, and it is tried again. */
  isWaiting: boolean;
  refusal: Refusal | null;
  /** Forgets the refusal, and the key of what was not settled. */
  forget(): void;
}

const IDLE = { isBusy: false, isWaiting: false, refusal: null };

/**
 * `document` is one mutation with the variable `$input`; it selects `__typename` of every outcome, `code message` of
 * `Failure`, `field` of `InvalidInput`, and `revision` of what was done. The page then shows at least that revision.
 */
export function useIntention<Data extends object, Input extends { key: string }>(
  document: TypedDocumentNode<Data, { input: Input }>,
): Intention<Input, DoneOf<Data>> {
  const { client } = useLiveClient();
  const { wrote } = useDesk();
  const { t } = useI18n();
  const [state, setState] = useState<{ isBusy: boolean; isWaiting: boolean; refusal: Refusal | null }>(IDLE);
  const [keys] = useState(() => createIntentionKeys());
  const isUnderWay = useRef(false);
  const hasLeft = useRef(false);
  useEffect(() => {
    hasLeft.current = false;
    return () => {
      hasLeft.current = true;
    };
  }, []);

  const submit = useCallback(
    async (wanted: Omit<Input, 'key'>): Promise<DoneOf<Data> | null> => {
      if (isUnderWay.current) return null;
      isUnderWay.current = true;
      setState({ ...IDLE, isBusy: true });
      const input = { ...wanted, key: keys.keyFor(wanted) } as Input;
      try {
        const data = await carryOut({
          send: () => client.mutation(document, { input }).toPromise(),
          pause: (attempt) => pauseUntilOnline(retryWaitMs(attempt, Math.random())),
          onWaiting: () => setState({ ...IDLE, isBusy: true, isWaiting: true }),
          hasLeft: () => hasLeft.current,
        });
        if (!data) return null;
        keys.settle();
        const outcome = Object.values(data)[0] as Outcome;
        if (isDone<DoneOf<Data>>(outcome)) {
          wrote(outcome.revision);
          setState(IDLE);
          return outcome;
        }
        setState({ ...IDLE, refusal: refusalOf(outcome) });
      } catch (reason) {
        if (!(reason instanceof CombinedError)) throw reason;
        setState({ ...IDLE, refusal: { message: t('writing.failed'), field: null, outcome: null } });
      } finally {
        isUnderWay.current = false;
      }
      return null;
    },
    [client, document, keys, wrote, t],
  );
  const forget = useCallback(() => {
    keys.settle();
    setState((before) => (before.isBusy ? before : IDLE));
  }, [keys]);
  return { submit, ...state, forget };
}

function isDone<Done extends { revision: number }>(outcome: object): outcome is Done {
  return 'revision' in outcome;
}

function refusalOf(outcome: Outcome & { message?: string; field?: string }): Refusal {
  return { message: outcome.message ?? outcome.__typename, field: outcome.field ?? null, outcome };
}
