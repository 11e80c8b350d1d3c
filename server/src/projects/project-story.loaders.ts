import { sql } from 'kysely';
import type { List } from '../graphql/connection.ts';
import { pageOfEach } from '../graphql/pages-by-parent.ts';
import type { LedgerKind } from '../ledger/ledger-entry.entity.ts';
import { type ShownRow, shownColumns, toFeedEntry } from '../ledger/ledger-entry.loaders.ts';

type StoryRow = ShownRow & { project_id: string };

/**
 * Of each project what the ledger tells of it, of the claims and of the consultations on it, the newest first. The filter is a JSON list of the
 * kinds that the reader is told of.
 */
export const storyOfProject = pageOfEach({
  list(reader, town, projects, filter): List<StoryRow> {
    const kinds = JSON.parse(filter ?? '[]') as LedgerKind[];
    const columns = shownColumns.map((column) => `ledger_entry.${column}` as const);
    const ofProjects = reader
      .selectFrom('ledger_entry')
      .select(columns)
      .select(sql<string>`ledger_entry.subject_id`.as('project_id'))
      .where('ledger_entry.town_code', '=', town)
      .where('ledger_entry.subject_type', '=', 'Project')
      .where('ledger_entry.subject_id', 'in', projects)
      .where('ledger_entry.kind', 'in', kinds);
    const ofClaims = reader
      .selectFrom('claim')
      .innerJoin('ledger_entry', (join) =>
        join
          .onRef('ledger_entry.town_code', '=', 'claim.town_code')
          .onRef('ledger_entry.subject_id', '=', 'claim.id')
          .on('ledger_entry.subject_type', '=', 'Claim'),
      )
      .select(columns)
      .select('claim.project_id')
      .where('claim.town_code', '=', town)
      .where('claim.project_id', 'in', projects)
      .where('ledger_entry.kind', 'in', kinds);
    const ofConsultations = reader
      .selectFrom('consultation')
      .innerJoin('ledger_entry', (join) =>
        join
          .onRef('ledger_entry.town_code', '=', 'consultation.town_code')
          .onRef('ledger_entry.subject_id', '=', 'consultation.id')
          .on('ledger_entry.subject_type', '=', 'Consultation'),
      )
      .select(columns)
      .select('consultation.project_id')
      .where('consultation.town_code', '=', town)
      .where('consultation.project_id', 'in', projects)
      .where('ledger_entry.kind', 'in', kinds);
    return ofProjects.unionAll(ofClaims).unionAll(ofConsultations);
  },
  parentColumn: 'project_id',
  order: [{ column: 'revision', descending: true, holds: 'integer' }],
  toItem: (row: StoryRow) => toFeedEntry(row),
});
