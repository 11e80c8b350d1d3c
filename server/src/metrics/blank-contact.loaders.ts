// Whom to ask about a blank: the first on the way up from it who is in office, grid by grid.
import type { Reader } from '../database/database.ts';
import type { Batch } from '../graphql/context.ts';
import type { GridLevel } from '../territory/grids/grid.entity.ts';
import { grids } from '../territory/grids/grid.loaders.ts';
import { ancestorPath } from '../territory/grids/grid-path.ts';
import { standingOrganisations, toOrganisation } from '../territory/organisations/organisation.loaders.ts';
import type { PartyOrganisationType } from '../territory/organisations/organisation.type.ts';
import { organisationKinds } from '../territory/organisations/party-organisation.entity.ts';
import type { PostRole } from '../territory/posts/post.entity.ts';
import { openPosts, toPost } from '../territory/posts/post.loaders.ts';
import type { BlankContactType } from './blank.type.ts';

type Office = Exclude<PostRole, 'ROSTER'> | 'SECRETARY';

/** Who answers for a grid of each level, first of all first. */
const offices: { readonly [level in GridLevel]: readonly Office[] } = {
  BUILDING_GROUP: ['LEADER', 'FULL_TIME', 'SECRETARY', 'PART_TIME'],
  MICRO_GRID: ['LEADER', 'FULL_TIME', 'SECRETARY', 'PART_TIME'],
  NEIGHBOURHOOD: ['SECRETARY', 'LEADER', 'FULL_TIME', 'STATION_DIRECTOR', 'PART_TIME'],
  AREA: ['AREA_HEAD', 'SECRETARY', 'STATION_DIRECTOR'],
  TOWN: ['SECRETARY', 'STATION_DIRECTOR'],
};

interface Candidate extends BlankContactType {
  grid: string;
  office: PostRole | 'SECRETARY';
}

/** Of each path in a town, whom to ask about what is missing there; undefined where nobody is in office up to the top. */
export const contactOfPath: Batch<{ town: string; path: string }, BlankContactType> = async (reader, keys) => {
  const found = new Map<string, BlankContactType | undefined>();
  for (const [town, ofTown] of Map.groupBy(keys, (key) => key.town)) {
    const paths = new Set(ofTown.flatMap(({ path }) => pathsUpFrom(path)));
    const rows = await grids(reader, town)
      .where('grid.path', 'in', [...paths])
      .execute();
    const gridAt = new Map(rows.map((row) => [row.path, row]));
    const ids = rows.map(({ id }) => id);
    const holders = Map.groupBy(
      [...(await readHolders(reader, town, ids)), ...(await readSecretaries(reader, town, ids))],
      ({ grid, office }) => `${grid} ${office}`,
    );
    for (const { path } of ofTown) {
      const asked = pathsUpFrom(path).flatMap((one) => {
        const grid = gridAt.get(one);
        return grid ? offices[grid.level].flatMap((office) => holders.get(`${grid.id} ${office}`) ?? []) : [];
      });
      found.set(`${town} ${path}`, asked[0]);
    }
  }
  return keys.map(({ town, path }) => found.get(`${town} ${path}`));
};

async function readHolders(reader: Reader, town: string, ids: string[]): Promise<Candidate[]> {
  const rows = await openPosts(reader, town)
    .where('post.grid_id', 'in', ids)
    .where('held.holder_id', 'is not', null)
    .orderBy('held.since')
    .orderBy('post.id')
    .execute();
  return rows.map((row) => ({
    town,
    grid: row.grid_id,
    office: row.role,
    holderKey: row.holder_id as string,
    post: toPost(row),
    organisation: null,
  }));
}

/** The secretary of a committee comes before that of a group, and of two equal ones that of the older organisation. */
async function readSecretaries(reader: Reader, town: string, ids: string[]): Promise<Candidate[]> {
  const rows = await standingOrganisations(reader, town)
    .where('party_organisation.grid_id', 'in', ids)
    .where('party_organisation.secretary_id', 'is not', null)
    .orderBy('party_organisation.founded_on')
    .orderBy('party_organisation.id')
    .execute();
  const height = ({ kind }: PartyOrganisationType) => organisationKinds.indexOf(kind);
  const organisations = rows.map(toOrganisation).toSorted((a, b) => height(a) - height(b));
  return organisations.map((organisation) => ({
    town,
    grid: organisation.gridKey as string,
    office: 'SECRETARY',
    holderKey: organisation.secretaryKey as string,
    post: null,
    organisation,
  }));
}

/** The path itself and those above it, up to the town. */
function pathsUpFrom(path: string): string[] {
  return path
    .split('.')
    .map((_, depth) => ancestorPath(path, depth) as string)
    .reverse();
}
