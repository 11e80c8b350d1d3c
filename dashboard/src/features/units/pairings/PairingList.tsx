import { useState } from 'react';
import { PairingDialog } from './PairingDialog.tsx';
import { PairingRow } from './PairingRow.tsx';
import type { Pairing } from './pairing.query.ts';
import type { PairingAction } from './pairing-actions.ts';
import styles from './pairing-list.module.css';

interface PairingListProps {
  pairings: readonly Pairing[];
  /** The unit on whose page they stand. */
  of?: string;
}

/** Pairings below each other, in the order in which they are given. */
export function PairingList({ pairings, of }: PairingListProps) {
  const [asked, setAsked] = useState<{ action: PairingAction; id: string } | null>(null);
  const about = asked && pairings.find(({ id }) => id === asked.id);
  return (
    <>
      <ul className={styles.rows}>
        {pairings.map((pairing) => (
          <PairingRow
            key={pairing.id}
            pairing={pairing}
            of={of}
            onAsk={(action) => setAsked({ action, id: pairing.id })}
          />
        ))}
      </ul>
      {asked && about && <PairingDialog action={asked.action} pairing={about} onClose={() => setAsked(null)} />}
    </>
  );
}
