import type { AddressChanges } from '../app/address.ts';
import { StepLink } from '../app/StepLink.tsx';
import styles from './trail.module.css';

interface TrailProps {
  label: string;
  /** From the whole down to what is shown, which is the last. */
  places: readonly { id: string; name: string }[];
  /** What leads to a place. */
  changesTo: (place: { id: string; name: string }, index: number) => AddressChanges;
  onStep?: () => void;
}

/** The way down to what is shown, and back up. */
export function Trail({ label, places, changesTo, onStep }: TrailProps) {
  return (
    <nav className={styles.trail} aria-label={label} data-testid="trail">
      <ol>
        {places.map((place, index) => (
          <li key={place.id}>
            {index === places.length - 1 ? (
              <span aria-current="location">{place.name}</span>
            ) : (
              <StepLink changes={changesTo(place, index)} onStep={onStep}>
                {place.name}
              </StepLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
