import type { Selectable } from 'kysely';
import type { Reader } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { batchById, batchManyById } from '../../graphql/batches.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { pageOfEach } from '../../graphql/pages-by-parent.ts';
import type { EvidenceType, PictureType } from './evidence.type.ts';

function toEvidence(row: Selectable<Tables['evidence']>): EvidenceType {
  return {
    __typename: 'Evidence',
    id: toGlobalId('Evidence', row.town_code, row.id),
    on: row.on_date,
    told: row.told,
    figures: JSON.parse(row.figures),
    town: row.town_code,
    key: row.id,
    projectKey: row.project_id,
    claimKey: row.claim_id,
  };
}

/** A picture as GraphQL shows it. */
export function toPicture(row: Selectable<Tables['picture']>): PictureType {
  const id = toGlobalId('Picture', row.town_code, row.id);
  const { width, height, bytes } = row;
  return { id, url: `/files/${id}`, width, height, bytes, evidenceKey: row.evidence_id };
}

function evidence(reader: Reader, town: string) {
  return reader.selectFrom('evidence').selectAll().where('town_code', '=', town);
}

/** Evidence by id. */
export const evidenceById = batchById(
  async (reader, town, ids) => (await evidence(reader, town).where('id', 'in', ids).execute()).map(toEvidence),
  ({ key }) => key,
);

/** What was done last comes first. */
const latestFirst = [
  { column: 'on_date', descending: true },
  { column: 'id', descending: true },
];

export const evidenceOfProject = pageOfEach({
  list: (reader, town, projects) => evidence(reader, town).where('project_id', 'in', projects),
  parentColumn: 'project_id',
  order: latestFirst,
  toItem: toEvidence,
});

export const evidenceOfClaim = pageOfEach({
  list: (reader, town, claims) => evidence(reader, town).where('claim_id', 'in', claims),
  parentColumn: 'claim_id',
  order: latestFirst,
  toItem: toEvidence,
});

/** Of each evidence its pictures, in the order that was given to them. */
export const picturesOfEvidence = batchManyById(
  async (reader, town, ids) => {
    const rows = await reader
      .selectFrom('picture')
      .selectAll()
      .where('town_code', '=', town)
      .where('evidence_id', 'in', ids)
      .orderBy('place')
      .orderBy('id')
      .execute();
    return rows.map(toPicture);
  },
  ({ evidenceKey }) => evidenceKey ?? '',
);
