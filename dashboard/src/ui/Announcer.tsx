import { useEffect, useState } from 'react';
import { SILENT, speak } from './announcement-pace.ts';
import { useNow } from './useNow.ts';

/** Says `text` to a reader who listens, at most every ten seconds. Draws nothing. */
export function Announcer({ text }: { text: string }) {
  const now = useNow(2_000);
  const [pace, setPace] = useState(SILENT);
  useEffect(() => setPace((before) => speak(before, text, now)), [text, now]);
  return (
    <p className="only-heard" aria-live="polite">
      {pace.spoken}
    </p>
  );
}
