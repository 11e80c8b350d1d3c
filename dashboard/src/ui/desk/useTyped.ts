import { useEffect, useState } from 'react';

const PAUSE_MS = 200;

/** Returns what is typed, what of it to look for (as soon as there is a pause), and how to say what is typed. */
export function useTyped(): { typed: string; search: string; setTyped: (text: string) => void } {
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return { typed, search, setTyped };
}
