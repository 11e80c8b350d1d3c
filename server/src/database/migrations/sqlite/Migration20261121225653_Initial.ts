import { Migration } from '@mikro-orm/migrations';

export class Migration20261121225653_Initial extends Migration {

  override name = 'Migration20261121225653_Initial';

  override up(): void | Promise<void> {
    this.addSql(`create table \`town\` (\`code\` text not null primary key, \`name\` text not null, \`area_label\` text not null, \`epoch\` integer not null default 1, \`revision\` integer not null default 0, \`committed_at\` text not null, \`is_example\` integer not null default false);`);

    this.addSql(`create table \`season\` (\`town_code\` text not null, \`id\` text not null, \`name\` text not null, \`begun_on\` text not null, \`closed_on\` text null, primary key (\`town_code\`, \`id\`), constraint \`season_town_code_foreign\` foreign key (\`town_code\`) references \`town\` (\`code\`) on update restrict on delete restrict);`);
    this.addSql(`create unique index \`season_name_unique\` on \`season\` (\`town_code\`, \`name\`);`);
    this.addSql(`create unique index \`season_begun_unique\` on \`season\` (\`town_code\`, \`begun_on\`);`);

    this.addSql(`create table \`meeting\` (\`town_code\` text not null, \`id\` text not null, \`season_id\` text not null, \`name\` text not null, \`kind\` text check (\`kind\` in ('JOINT', 'MATCHING', 'SIGNING')) not null, \`status\` text check (\`status\` in ('SCHEDULED', 'OPEN', 'CLOSED')) not null, \`held_on\` text not null, \`exclusive_claiming\` integer not null default false, \`opened_at\` text null, \`closed_at\` text null, primary key (\`town_code\`, \`id\`), constraint \`meeting_town_code_foreign\` foreign key (\`town_code\`) references \`town\` (\`code\`) on update restrict on delete restrict, constraint \`meeting_town_code_season_id_foreign\` foreign key (\`town_code\`, \`season_id\`) references \`season\` (\`town_code\`, \`id\`) on update restrict on delete restrict);`);
    this.addSql(`create index \`meeting_held_index\` on \`meeting\` (\`town_code\`, \`held_on\`, \`id\`);`);

    this.addSql(`create table \`ledger_entry\` (\`town_code\` text not null, \`revision\` integer not null, \`epoch\` integer not null, \`at\` text not null, \`kind\` text check (\`kind\` in ('DIVISIONS_IMPORTED', 'UNITS_IMPORTED', 'SEASON_IMPORTED', 'CLAIM_MADE', 'CLAIM_WITHDRAWN', 'MEETING_SCHEDULED', 'MEETING_OPENED', 'MEETING_CLOSED')) not null, \`actor_id\` text not null, \`actor_role\` text not null, \`subject_type\` text null, \`subject_id\` text null, \`facts\` text not null, \`before\` text null, \`after\` text null, \`mutation\` text not null, \`idempotency_key\` text not null, \`input_hash\` text not null, \`outcome\` text not null, primary key (\`town_code\`, \`revision\`), constraint \`ledger_entry_town_code_foreign\` foreign key (\`town_code\`) references \`town\` (\`code\`) on update restrict on delete restrict);`);
    this.addSql(`create index \`ledger_entry_subject_index\` on \`ledger_entry\` (\`town_code\`, \`subject_id\`, \`revision\`);`);
    this.addSql(`create unique index \`ledger_entry_idempotency\` on \`ledger_entry\` (\`town_code\`, \`actor_id\`, \`mutation\`, \`idempotency_key\`);`);

    this.addSql(`create table \`grid\` (\`town_code\` text not null, \`id\` text not null, \`parent_id\` text null, \`level\` text check (\`level\` in ('TOWN', 'AREA', 'NEIGHBOURHOOD', 'MICRO_GRID', 'BUILDING_GROUP')) not null, \`kind\` text check (\`kind\` in ('RESIDENTIAL', 'VILLAGE')) null, \`code\` text null, \`name\` text not null, \`path\` text not null, \`households\` integer null, \`opened_on\` text not null, \`closed_on\` text null, primary key (\`town_code\`, \`id\`), constraint \`grid_town_code_foreign\` foreign key (\`town_code\`) references \`town\` (\`code\`) on update restrict on delete restrict, constraint \`grid_town_code_parent_id_foreign\` foreign key (\`town_code\`, \`parent_id\`) references \`grid\` (\`town_code\`, \`id\`) on update restrict on delete restrict);`);
    this.addSql(`create index \`grid_level_index\` on \`grid\` (\`town_code\`, \`level\`, \`path\`);`);
    this.addSql(`create unique index \`grid_path_unique\` on \`grid\` (\`town_code\`, \`path\`);`);
    this.addSql(`create unique index \`grid_code_unique\` on \`grid\` (\`town_code\`, \`code\`);`);

    this.addSql(`create table \`project\` (\`town_code\` text not null, \`id\` text not null, \`season_id\` text not null, \`series_id\` text not null, \`grid_id\` text not null, \`name\` text not null, \`sort_key\` text not null, \`category\` text check (\`category\` in ('CARE', 'CONVENIENCE', 'CULTURE', 'SERVICE', 'CONSTRUCTION', 'HOMELAND')) not null, \`stage\` text check (\`stage\` in ('DRAFT', 'OFFERED', 'UNDER_WAY', 'COMPLETED', 'CLOSED')) not null, \`need\` text null, \`slots\` integer not null, \`standing_claims\` integer not null default 0, \`progress\` integer not null default 0, primary key (\`town_code\`, \`id\`), constraint \`project_town_code_foreign\` foreign key (\`town_code\`) references \`town\` (\`code\`) on update restrict on delete restrict, constraint \`project_town_code_season_id_foreign\` foreign key (\`town_code\`, \`season_id\`) references \`season\` (\`town_code\`, \`id\`) on update restrict on delete restrict, constraint \`project_town_code_grid_id_foreign\` foreign key (\`town_code\`, \`grid_id\`) references \`grid\` (\`town_code\`, \`id\`) on update restrict on delete restrict, constraint \`project_slots_held\` check (standing_claims >= 0 and standing_claims <= slots), constraint \`project_progress_percent\` check (progress >= 0 and progress <= 100));`);
    this.addSql(`create index \`project_season_sort_index\` on \`project\` (\`town_code\`, \`season_id\`, \`sort_key\`, \`id\`);`);
    this.addSql(`create unique index \`project_series_once_a_season\` on \`project\` (\`town_code\`, \`series_id\`, \`season_id\`);`);

    this.addSql(`create table \`meeting_project\` (\`town_code\` text not null, \`meeting_id\` text not null, \`project_id\` text not null, \`position\` integer not null, primary key (\`town_code\`, \`meeting_id\`, \`project_id\`), constraint \`meeting_project_town_code_foreign\` foreign key (\`town_code\`) references \`town\` (\`code\`) on update restrict on delete restrict, constraint \`meeting_project_town_code_meeting_id_foreign\` foreign key (\`town_code\`, \`meeting_id\`) references \`meeting\` (\`town_code\`, \`id\`) on update restrict on delete restrict, constraint \`meeting_project_town_code_project_id_foreign\` foreign key (\`town_code\`, \`project_id\`) references \`project\` (\`town_code\`, \`id\`) on update restrict on delete restrict);`);
    this.addSql(`create index \`meeting_project_project_index\` on \`meeting_project\` (\`town_code\`, \`project_id\`);`);

    this.addSql(`create table \`unit\` (\`town_code\` text not null, \`id\` text not null, \`name\` text not null, \`sort_key\` text not null, \`kind\` text check (\`kind\` in ('AGENCY', 'PUBLIC_INSTITUTION', 'STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'SOCIAL_ORGANISATION', 'OTHER')) not null, \`home_id\` text null, \`joined_on\` text null, \`left_on\` text null, primary key (\`town_code\`, \`id\`), constraint \`unit_town_code_foreign\` foreign key (\`town_code\`) references \`town\` (\`code\`) on update restrict on delete restrict, constraint \`unit_town_code_home_id_foreign\` foreign key (\`town_code\`, \`home_id\`) references \`grid\` (\`town_code\`, \`id\`) on update restrict on delete restrict);`);
    this.addSql(`create index \`unit_sort_index\` on \`unit\` (\`town_code\`, \`sort_key\`, \`id\`);`);
    this.addSql(`create unique index \`unit_name_unique\` on \`unit\` (\`town_code\`, \`name\`);`);

    this.addSql(`create table \`claim\` (\`town_code\` text not null, \`id\` text not null, \`project_id\` text not null, \`unit_id\` text not null, \`meeting_id\` text null, \`kind\` text check (\`kind\` in ('NEW', 'RENEWAL')) not null, \`status\` text check (\`status\` in ('ACTIVE', 'FULFILLED', 'WITHDRAWN')) not null, \`claimed_at\` text not null, \`revision\` integer not null, \`pledged_cents\` bigint null, \`pledged_volunteers\` integer null, \`pledged_in_kind\` text null, \`withdrawn_at\` text null, \`withdrawn_reason\` text null, primary key (\`town_code\`, \`id\`), constraint \`claim_town_code_foreign\` foreign key (\`town_code\`) references \`town\` (\`code\`) on update restrict on delete restrict, constraint \`claim_town_code_project_id_foreign\` foreign key (\`town_code\`, \`project_id\`) references \`project\` (\`town_code\`, \`id\`) on update restrict on delete restrict, constraint \`claim_town_code_unit_id_foreign\` foreign key (\`town_code\`, \`unit_id\`) references \`unit\` (\`town_code\`, \`id\`) on update restrict on delete restrict, constraint \`claim_town_code_meeting_id_foreign\` foreign key (\`town_code\`, \`meeting_id\`) references \`meeting\` (\`town_code\`, \`id\`) on update restrict on delete restrict);`);
    this.addSql(`create index \`claim_project_index\` on \`claim\` (\`town_code\`, \`project_id\`);`);
    this.addSql(`create index \`claim_unit_index\` on \`claim\` (\`town_code\`, \`unit_id\`);`);
    this.addSql(`create index \`claim_newest_index\` on \`claim\` (\`town_code\`, \`revision\`, \`id\`);`);
    this.addSql(`create index \`claim_meeting_index\` on \`claim\` (\`town_code\`, \`meeting_id\`);`);
    this.addSql(`create unique index claim_stands_once on claim (town_code, project_id, unit_id) where status <> 'WITHDRAWN';`);

    this.addSql(`create table \`account\` (\`town_code\` text not null, \`id\` text not null, \`name\` text not null, \`display_name\` text not null, \`role\` text check (\`role\` in ('LEADER', 'COORDINATOR', 'REPRESENTATIVE', 'SCREEN', 'ADMINISTRATOR')) not null, \`password_hash\` text null, \`within_id\` text null, \`unit_id\` text null, primary key (\`town_code\`, \`id\`), constraint \`account_town_code_foreign\` foreign key (\`town_code\`) references \`town\` (\`code\`) on update restrict on delete restrict, constraint \`account_town_code_within_id_foreign\` foreign key (\`town_code\`, \`within_id\`) references \`grid\` (\`town_code\`, \`id\`) on update restrict on delete restrict, constraint \`account_town_code_unit_id_foreign\` foreign key (\`town_code\`, \`unit_id\`) references \`unit\` (\`town_code\`, \`id\`) on update restrict on delete restrict);`);
    this.addSql(`create unique index \`account_name_unique\` on \`account\` (\`name\`);`);

    this.addSql(`create table \`session\` (\`town_code\` text not null, \`id\` text not null, \`account_id\` text not null, \`token_hash\` text not null, \`started_at\` text not null, \`expires_at\` text not null, \`ended_at\` text null, primary key (\`town_code\`, \`id\`), constraint \`session_town_code_foreign\` foreign key (\`town_code\`) references \`town\` (\`code\`) on update restrict on delete restrict, constraint \`session_town_code_account_id_foreign\` foreign key (\`town_code\`, \`account_id\`) references \`account\` (\`town_code\`, \`id\`) on update restrict on delete restrict);`);
    this.addSql(`create unique index \`session_token_unique\` on \`session\` (\`token_hash\`);`);
  }

  override down(): void | Promise<void> {

    this.addSql(`drop table if exists \`town\`;`);
    this.addSql(`drop table if exists \`season\`;`);
    this.addSql(`drop table if exists \`meeting\`;`);
    this.addSql(`drop table if exists \`ledger_entry\`;`);
    this.addSql(`drop table if exists \`grid\`;`);
    this.addSql(`drop table if exists \`project\`;`);
    this.addSql(`drop table if exists \`meeting_project\`;`);
    this.addSql(`drop table if exists \`unit\`;`);
    this.addSql(`drop table if exists \`claim\`;`);
    this.addSql(`drop table if exists \`account\`;`);
    this.addSql(`drop table if exists \`session\`;`);
  }

}
