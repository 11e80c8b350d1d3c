import type { Selectable } from 'kysely';
import type { Reader } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { batchById, batchManyById } from '../../graphql/batches.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import type { ConsultationType } from './consultation.type.ts';

function toConsultation(row: Selectable<Tables['consultation']>): ConsultationType {
  return {
    __typename: 'Consultation',
    id: toGlobalId('Consultation', row.town_code, row.id),
    kind: row.kind,
    heldOn: row.held_on,
    residents: row.residents,
    units: row.units,
    others: row.others,
    isAgreed: Boolean(row.is_agreed),
    decision: row.decision,
    rating: row.rating,
    town: row.town_code,
    key: row.id,
    projectKey: row.project_id,
    claimKey: row.claim_id,
  };
}

function consultations(reader: Reader, town: string) {
  return reader.selectFrom('consultation').selectAll().where('town_code', '=', town);
}

/** Consultations by id. */
export const consultationById = batchById(
  async (reader, town, ids) => (await consultations(reader, town).where('id', 'in', ids).execute()).map(toConsultation),
  (consultation) => consultation.key,
);

/** Of each project its consultations, those on its claims too, the earliest first. */
export const consultationsOfProject = batchManyById(
  async (reader, town, ids) => {
    const found = consultations(reader, town).where('project_id', 'in', ids);
    return (await found.orderBy('held_on').orderBy('id').execute()).map(toConsultation);
  },
  (consultation) => consultation.projectKey,
);

/** Of each claim the consultations on what it brought about, the earliest first. */
export const consultationsOfClaim = batchManyById(
  async (reader, town, ids) => {
    const found = consultations(reader, town).where('claim_id', 'in', ids);
    return (await found.orderBy('held_on').orderBy('id').execute()).map(toConsultation);
  },
  (consultation) => consultation.claimKey ?? '',
);
