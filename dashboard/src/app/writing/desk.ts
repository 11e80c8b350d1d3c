// What a page for daily work knows of its place: the town, who works there, and the state that everything shown is of.
import { createContext, useContext } from 'react';
import type { Viewer, ViewerTown } from '../viewer/viewer.query.ts';

export interface Desk {
  town: ViewerTown;
  viewer: Viewer;
  /** The state of the town that everything shown has to be of; another one asks anew. */
  version: string;
  /** A write of this page was accepted and made `revision`: nothing older is shown from here on. */
  wrote(revision: number): void;
  /** Asks anew who works here and which seasons the town has, after that has changed. */
  askViewerAnew(): void;
  /** Says in passing that something was done. */
  tell(sentence: string): void;
}

export const DeskContext = createContext<Desk | null>(null);

/** Returns the desk; throws outside of `DeskPage`. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk is called outside of DeskPage');
  return desk;
}
