// What the town's register says before the meeting: who may claim what, and who had claimed it before.
import { type Api, ApiError } from './api.ts';
import { pairOf, standingClaims } from './claims-list.ts';
import { everyPage } from './pages.ts';

export interface Project {
  id: string;
  name: string;
  slots: number;
}

export interface Register {
  town: { code: string; name: string };
  season: string;
  /** The units that are members, by id. */
  members: string[];
  /** A unit that trades with the town without being a member, if it has one. */
  partner: string | undefined;
  projects: Project[];
  /** The pairs of a member and a project of this season that make a renewal. */
  renewals: Set<string>;
}

interface TownAnswer {
  town: {
    code: string;
    name: string;
    isExample: boolean;
    currentSeason: { name: string; closedOn: string | null } | null;
  } | null;
}

const townQuery = `query ($town: TownCode!) { town(code: $town) { code name isExample currentSeason { name closedOn } } }`;

const unitsQuery = `
  query ($town: TownCode!, $after: String) {
    page: units(town: $town, first: 100, after: $after) {
      nodes { id joinedOn leftOn }
      pageInfo { hasNextPage endCursor }
    }
  }`;

const projectsQuery = `
  query ($town: TownCode!, $after: String) {
    page: projects(town: $town, stage: [OFFERED, UNDER_WAY], first: 100, after: $after) {
      nodes { id name slots previous { id previous { id previous { id } } } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

/** Reads the register. Throws ApiError when the town is no example town, or has no open season with projects. */
export async function readRegister(api: Api, code: string): Promise<Register> {
  const { town } = await api.ask<TownAnswer>(townQuery, { town: code });
  if (!town)
    throw new ApiError(`没有 ${code} 这个镇，或者这个账号看不到 · there is no town ${code} that this account may see`);
  if (!town.isExample) {
    throw new ApiError(
      `${town.name} 不是示例镇，模拟会议不会写入真实数据 · ${code} holds real data: meetings are played in example towns only`,
    );
  }
  const season = town.currentSeason;
  if (!season || season.closedOn !== null)
    throw new ApiError(`${town.name} 没有进行中的年度 · ${code} has no open season`);

  const units = await everyPage<{ id: string; joinedOn: string | null; leftOn: string | null }>(api, unitsQuery, {
    town: code,
  });
  const projects = await everyPage<Project & Previous>(api, projectsQuery, { town: code });
  if (projects.length === 0) throw new ApiError(`${season.name} 没有可认领的项目 · ${code} has no project to claim`);
  const members = units.filter(({ joinedOn, leftOn }) => joinedOn !== null && leftOn === null).map(({ id }) => id);
  const held = new Set(
    (await standingClaims(api, code))
      .filter((claim) => claim.season !== season.name)
      .map(({ unit, project }) => pairOf(unit.id, project.id)),
  );
  return {
    town: { code, name: town.name },
    season: season.name,
    members,
    partner: units.find(({ joinedOn }) => joinedOn === null)?.id,
    projects: projects.map(({ id, name, slots }) => ({ id, name, slots })),
    renewals: new Set(
      projects.flatMap((project) => {
        const earlier = earlierOf(project);
        return members
          .filter((unit) => earlier.some((id) => held.has(pairOf(unit, id))))
          .map((unit) => pairOf(unit, project.id));
      }),
    ),
  };
}

interface Previous {
  previous?: ({ id: string } & Previous) | null;
}

/** The same project in the seasons before, the latest first. */
function earlierOf({ previous }: Previous): string[] {
  return previous ? [previous.id, ...earlierOf(previous)] : [];
}
