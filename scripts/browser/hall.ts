// A hall to look into: the real server as a process that may die, and the town that claims in it through the API.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { emptyPlace } from '../../server/src/testing/engines.ts';
import { type ServerProcess, startProcess } from '../../server/src/testing/server-process.ts';
import { Api } from '../meeting/api.ts';
import { askForClaim, claimRequest } from '../meeting/claim-mutations.ts';

const builtDashboard = join(import.meta.dirname, '../../dashboard/dist/index.html');

export const town = '310116101';
export const leader = { name: 'zhujing-leader', password: 'example-only' };
const coordinator = { name: 'zhujing-coordinator', password: 'example-only' };

export interface Hall {
  /** Where the server listens; the same after it was killed and started again. */
  url: string;
  /** The link of the hall's wall. */
  wall: string;
  /** Where the server keeps all that it writes. */
  folder: string;
  /** The API in the name of a coordinator, who may claim for every unit. */
  api: Api;
  /** The server's process. */
  pid(): number | undefined;
  kill(): Promise<void>;
  /** Lets the server do nothing, as a machine that hangs does: its sockets stay open and say nothing. */
  freeze(): void;
  thaw(): void;
  /** Starts the server again, on the same port and place. */
  start(): Promise<void>;
  /** Ends the server and removes all that it wrote. */
  end(): Promise<void>;
}

/** Starts a server over the example towns. */
export async function openHall(): Promise<Hall> {
  if (!existsSync(builtDashboard)) {
    throw new Error('The dashboard is not built. npm test builds it; alone: cd dashboard && npm run build');
  }
  const place = await emptyPlace('sqlite');
  const { location } = place;
  if (!('folder' in location)) throw new Error('a place of SQLite is a folder');
  let server: ServerProcess;
  const start = async (port: string) => {
    const started = startProcess(location, { PORT: port, EXAMPLE: 'on' });
    server = started;
    // A server that dies by itself says why; without this, all that a test tells is that nothing answers.
    started.child.once('exit', (code) => {
      if (!started.child.killed) console.error(`the server ended with ${code}:\n${started.output()}`);
    });
    const [, wall] = await server.prints(/zhujing-screen\s+(http\S+#token=\S+)\s/);
    return wall as string;
  };
  const wall = await start('0');
  const { origin: url, port } = new URL(wall);
  const api = new Api(url);
  await api.signIn(coordinator.name, coordinator.password);
  return {
    url,
    wall,
    folder: location.folder,
    api,
    pid: () => server.child.pid,
    kill: async () => void (await server.end('SIGKILL')),
    freeze: () => void server.child.kill('SIGSTOP'),
    thaw: () => void server.child.kill('SIGCONT'),
    start: async () => void (await start(port)),
    end: async () => {
      await server.end('SIGKILL');
      await place.remove();
    },
  };
}

interface Claimable {
  projects: { nodes: { id: string; claims: { unit: { id: string } }[] }[] };
  units: { nodes: { id: string; name: string }[] };
}

/** Makes one unit claim one project that nobody stands behind yet; returns the unit's name. */
export async function claimOne({ api }: Hall): Promise<string> {
  const { projects, units } = await api.ask<Claimable>(
    `query ($town: TownCode!) {
      projects(town: $town, first: 1, adopted: false, stage: [OFFERED]) { nodes { id } }
      units(town: $town, first: 1, claiming: false) { nodes { id name } }
    }`,
    { town },
  );
  const [project, unit] = [projects.nodes[0], units.nodes[0]];
  if (!project || !unit) throw new Error('the example town has nothing left to claim');
  const answer = await askForClaim(api, claimRequest(unit.id, project.id));
  if (answer.__typename !== 'ClaimAccepted') throw new Error(`${answer.__typename}: ${answer.message}`);
  return unit.name;
}

interface Rate {
  numerator: number;
  denominator: number;
}

interface Numbers {
  projects: Rate;
  slots: Rate;
  claims: { total: number };
}

const numbers =
  'projects { numerator denominator } slots { numerator denominator } claims { total } units { numerator denominator }';

/** What a fresh query says that `/` has to show: how the text of each number begins, by its test id. */
export async function rightDashboard({ api }: Hall): Promise<Record<string, string>> {
  const query = `query ($town: TownCode!) { adoption(town: $town) { ${numbers} } }`;
  const { adoption } = await api.ask<{ adoption: Numbers }>(query, { town });
  return {
    'adoption-projects': fraction(adoption.projects),
    'adoption-slots': fraction(adoption.slots),
    'claims-total': String(adoption.claims.total),
  };
}

/** The same for `/screen` and a meeting. */
export async function rightWall({ api }: Hall, meeting: string): Promise<Record<string, string>> {
  const query = `query ($meeting: ID!) { meetingBoard(meeting: $meeting) { ${numbers} } }`;
  const { meetingBoard } = await api.ask<{ meetingBoard: Numbers }>(query, { meeting });
  return {
    'screen-projects': fraction(meetingBoard.projects),
    'screen-slots': fraction(meetingBoard.slots),
    'screen-claims-total': String(meetingBoard.claims.total),
  };
}

const fraction = ({ numerator, denominator }: Rate) => `${numerator} / ${denominator} · `;

/** Every project on offer in the town. */
export async function projectsOnOffer({ api }: Hall): Promise<string[]> {
  const query = 'query ($town: TownCode!) { projects(town: $town, first: 100, stage: [OFFERED]) { nodes { id } } }';
  const { projects } = await api.ask<{ projects: { nodes: { id: string }[] } }>(query, { town });
  return projects.nodes.map(({ id }) => id);
}
