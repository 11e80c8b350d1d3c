// The thread in which a part of the herd lives.
import { parentPort, workerData } from 'node:worker_threads';
import { mayReplace, type Position } from '../../dashboard/src/app/connection/position.ts';
import { openFeedPage, openPicturePage, type Page, type Visit } from './page.ts';

export interface HerdData {
  visit: Visit;
  pictures: number;
  feeds: number;
}

export interface Census {
  /** How many are live at the position asked about, or beyond. */
  right: number;
  /** How many are live at exactly that position. */
  exact: number;
  complaints: string[];
}

const { visit, pictures, feeds } = workerData as HerdData;

const pages = [
  ...Array.from({ length: pictures }, (_, index) => openPicturePage(visit, index)),
  ...Array.from({ length: feeds }, (_, index) => openFeedPage(visit, index)),
];

parentPort?.on('message', (wanted: Position) => {
  const isLive = ({ connection }: Page) => connection.state().phase === 'live';
  const stands = pages.filter(isLive).flatMap((page) => page.position() ?? []);
  const census: Census = {
    right: stands.filter((position) => mayReplace(wanted, position)).length,
    exact: stands.filter(({ epoch, revision }) => epoch === wanted.epoch && revision === wanted.revision).length,
    complaints: pages.flatMap(({ complaints }) => complaints),
  };
  parentPort?.postMessage(census);
});
