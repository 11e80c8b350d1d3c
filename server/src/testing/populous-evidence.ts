// What a populous town did on its projects.
import type { Database } from '../database/database.ts';
import { insertRows } from '../database/insert-rows.ts';

/** Writes a milestone, a picture, a proposal from the open pool, and evidence for the claim on it, of each project. */
export async function plantEvidence(database: Database, town: string, projects: readonly string[]): Promise<void> {
  const { writer } = database;
  const own = projects.map((id) => ({ town_code: town, id, project_id: id }));
  await insertRows(
    writer,
    'milestone',
    own.map((row) => ({ ...row, name: '验收', due_on: '2026-12-01' })),
  );
  await insertRows(
    writer,
    'evidence',
    own.map((row) => ({
      ...row,
      claim_id: row.id,
      on_date: '2026-10-01',
      told: '完成',
      figures: '[{"label":"服务","value":20,"unit":"人次"}]',
    })),
  );
  await insertRows(
    writer,
    'picture',
    projects.map((id) => ({
      ...{ town_code: town, id, hash: id, type: 'image/jpeg' as const, bytes: 1, width: 1, height: 1 },
      ...{ uploaded_at: '2026-10-01T00:00:00.000Z', uploaded_by: 'leader', evidence_id: id, place: 1 },
    })),
  );
  await insertRows(
    writer,
    'pool_proposal',
    own.map((row) => ({ ...row, grid_id: 'a1-n001', on_date: '2026-10-01', note: '请认领' })),
  );
}
