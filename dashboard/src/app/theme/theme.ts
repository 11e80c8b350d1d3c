import { useEffect, useSyncExternalStore } from 'react';
import { useSetting } from '../settings.ts';

type Theme = 'light' | 'dark';

const darkWanted = matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void) {
  darkWanted.addEventListener('change', listener);
  return () => darkWanted.removeEventListener('change', listener);
}

/** Returns the theme in force (the reader's choice, else the system's) and a function to choose; marks the document. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [chosen, setChosen] = useSetting('theme');
  const systemIsDark = useSyncExternalStore(subscribe, () => darkWanted.matches);
  const theme: Theme = chosen === 'light' || chosen === 'dark' ? chosen : systemIsDark ? 'dark' : 'light';
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return [theme, setChosen];
}
