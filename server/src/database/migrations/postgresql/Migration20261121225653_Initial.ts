import { Migration } from '@mikro-orm/migrations';

export class Migration20261121225653_Initial extends Migration {

  override name = 'Migration20261121225653_Initial';

  override up(): void | Promise<void> {
    this.addSql(`create table "town" ("code" text collate "C" not null, "name" text collate "C" not null, "area_label" text collate "C" not null, "epoch" int not null default 1, "revision" int not null default 0, "committed_at" text collate "C" not null, "is_example" boolean not null default false, primary key ("code"));`);

    this.addSql(`create table "season" ("town_code" text collate "C" not null, "id" text collate "C" not null, "name" text collate "C" not null, "begun_on" text collate "C" not null, "closed_on" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`alter table "season" add constraint "season_name_unique" unique ("town_code", "name");`);
    this.addSql(`alter table "season" add constraint "season_begun_unique" unique ("town_code", "begun_on");`);

    this.addSql(`create table "meeting" ("town_code" text collate "C" not null, "id" text collate "C" not null, "season_id" text collate "C" not null, "name" text collate "C" not null, "kind" text collate "C" not null, "status" text collate "C" not null, "held_on" text collate "C" not null, "exclusive_claiming" boolean not null default false, "opened_at" text collate "C" null, "closed_at" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "meeting_held_index" on "meeting" ("town_code", "held_on", "id");`);

    this.addSql(`create table "ledger_entry" ("town_code" text collate "C" not null, "revision" int not null, "epoch" int not null, "at" text collate "C" not null, "kind" text collate "C" not null, "actor_id" text collate "C" not null, "actor_role" text collate "C" not null, "subject_type" text collate "C" null, "subject_id" text collate "C" null, "facts" text collate "C" not null, "before" text collate "C" null, "after" text collate "C" null, "mutation" text collate "C" not null, "idempotency_key" text collate "C" not null, "input_hash" text collate "C" not null, "outcome" text collate "C" not null, primary key ("town_code", "revision"));`);
    this.addSql(`create index "ledger_entry_subject_index" on "ledger_entry" ("town_code", "subject_id", "revision");`);
    this.addSql(`alter table "ledger_entry" add constraint "ledger_entry_idempotency" unique ("town_code", "actor_id", "mutation", "idempotency_key");`);

    this.addSql(`create table "grid" ("town_code" text collate "C" not null, "id" text collate "C" not null, "parent_id" text collate "C" null, "level" text collate "C" not null, "kind" text collate "C" null, "code" text collate "C" null, "name" text collate "C" not null, "path" text collate "C" not null, "households" int null, "opened_on" text collate "C" not null, "closed_on" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "grid_level_index" on "grid" ("town_code", "level", "path");`);
    this.addSql(`alter table "grid" add constraint "grid_path_unique" unique ("town_code", "path");`);
    this.addSql(`alter table "grid" add constraint "grid_code_unique" unique ("town_code", "code");`);

    this.addSql(`create table "project" ("town_code" text collate "C" not null, "id" text collate "C" not null, "season_id" text collate "C" not null, "series_id" text collate "C" not null, "grid_id" text collate "C" not null, "name" text collate "C" not null, "sort_key" text collate "C" not null, "category" text collate "C" not null, "stage" text collate "C" not null, "need" text collate "C" null, "slots" int not null, "standing_claims" int not null default 0, "progress" int not null default 0, primary key ("town_code", "id"));`);
    this.addSql(`create index "project_season_sort_index" on "project" ("town_code", "season_id", "sort_key", "id");`);
    this.addSql(`alter table "project" add constraint "project_series_once_a_season" unique ("town_code", "series_id", "season_id");`);

    this.addSql(`create table "meeting_project" ("town_code" text collate "C" not null, "meeting_id" text collate "C" not null, "project_id" text collate "C" not null, "position" int not null, primary key ("town_code", "meeting_id", "project_id"));`);
    this.addSql(`create index "meeting_project_project_index" on "meeting_project" ("town_code", "project_id");`);

    this.addSql(`create table "unit" ("town_code" text collate "C" not null, "id" text collate "C" not null, "name" text collate "C" not null, "sort_key" text collate "C" not null, "kind" text collate "C" not null, "home_id" text collate "C" null, "joined_on" text collate "C" null, "left_on" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "unit_sort_index" on "unit" ("town_code", "sort_key", "id");`);
    this.addSql(`alter table "unit" add constraint "unit_name_unique" unique ("town_code", "name");`);

    this.addSql(`create table "claim" ("town_code" text collate "C" not null, "id" text collate "C" not null, "project_id" text collate "C" not null, "unit_id" text collate "C" not null, "meeting_id" text collate "C" null, "kind" text collate "C" not null, "status" text collate "C" not null, "claimed_at" text collate "C" not null, "revision" int not null, "pledged_cents" bigint null, "pledged_volunteers" int null, "pledged_in_kind" text collate "C" null, "withdrawn_at" text collate "C" null, "withdrawn_reason" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "claim_project_index" on "claim" ("town_code", "project_id");`);
    this.addSql(`create index "claim_unit_index" on "claim" ("town_code", "unit_id");`);
    this.addSql(`create index "claim_newest_index" on "claim" ("town_code", "revision", "id");`);
    this.addSql(`create index "claim_meeting_index" on "claim" ("town_code", "meeting_id");`);
    this.addSql(`create unique index claim_stands_once on claim (town_code, project_id, unit_id) where status <> 'WITHDRAWN';`);

    this.addSql(`create table "account" ("town_code" text collate "C" not null, "id" text collate "C" not null, "name" text collate "C" not null, "display_name" text collate "C" not null, "role" text collate "C" not null, "password_hash" text collate "C" null, "within_id" text collate "C" null, "unit_id" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`alter table "account" add constraint "account_name_unique" unique ("name");`);

    this.addSql(`create table "session" ("town_code" text collate "C" not null, "id" text collate "C" not null, "account_id" text collate "C" not null, "token_hash" text collate "C" not null, "started_at" text collate "C" not null, "expires_at" text collate "C" not null, "ended_at" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`alter table "session" add constraint "session_token_unique" unique ("token_hash");`);

    this.addSql(`alter table "season" add constraint "season_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);

    this.addSql(`alter table "meeting" add constraint "meeting_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "meeting" add constraint "meeting_town_code_season_id_foreign" foreign key ("town_code", "season_id") references "season" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "meeting" add constraint "meeting_kind_check" check ("kind" in ('JOINT', 'MATCHING', 'SIGNING'));`);
    this.addSql(`alter table "meeting" add constraint "meeting_status_check" check ("status" in ('SCHEDULED', 'OPEN', 'CLOSED'));`);

    this.addSql(`alter table "ledger_entry" add constraint "ledger_entry_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "ledger_entry" add constraint "ledger_entry_kind_check" check ("kind" in ('DIVISIONS_IMPORTED', 'UNITS_IMPORTED', 'SEASON_IMPORTED', 'CLAIM_MADE', 'CLAIM_WITHDRAWN', 'MEETING_SCHEDULED', 'MEETING_OPENED', 'MEETING_CLOSED'));`);

    this.addSql(`alter table "grid" add constraint "grid_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "grid" add constraint "grid_town_code_parent_id_foreign" foreign key ("town_code", "parent_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "grid" add constraint "grid_level_check" check ("level" in ('TOWN', 'AREA', 'NEIGHBOURHOOD', 'MICRO_GRID', 'BUILDING_GROUP'));`);
    this.addSql(`alter table "grid" add constraint "grid_kind_check" check ("kind" in ('RESIDENTIAL', 'VILLAGE'));`);

    this.addSql(`alter table "project" add constraint "project_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "project" add constraint "project_town_code_season_id_foreign" foreign key ("town_code", "season_id") references "season" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "project" add constraint "project_town_code_grid_id_foreign" foreign key ("town_code", "grid_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "project" add constraint "project_slots_held" check (standing_claims >= 0 and standing_claims <= slots);`);
    this.addSql(`alter table "project" add constraint "project_progress_percent" check (progress >= 0 and progress <= 100);`);
    this.addSql(`alter table "project" add constraint "project_category_check" check ("category" in ('CARE', 'CONVENIENCE', 'CULTURE', 'SERVICE', 'CONSTRUCTION', 'HOMELAND'));`);
    this.addSql(`alter table "project" add constraint "project_stage_check" check ("stage" in ('DRAFT', 'OFFERED', 'UNDER_WAY', 'COMPLETED', 'CLOSED'));`);

    this.addSql(`alter table "meeting_project" add constraint "meeting_project_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "meeting_project" add constraint "meeting_project_town_code_meeting_id_foreign" foreign key ("town_code", "meeting_id") references "meeting" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "meeting_project" add constraint "meeting_project_town_code_project_id_foreign" foreign key ("town_code", "project_id") references "project" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "unit" add constraint "unit_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "unit" add constraint "unit_town_code_home_id_foreign" foreign key ("town_code", "home_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "unit" add constraint "unit_kind_check" check ("kind" in ('AGENCY', 'PUBLIC_INSTITUTION', 'STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'SOCIAL_ORGANISATION', 'OTHER'));`);

    this.addSql(`alter table "claim" add constraint "claim_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "claim" add constraint "claim_town_code_project_id_foreign" foreign key ("town_code", "project_id") references "project" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "claim" add constraint "claim_town_code_unit_id_foreign" foreign key ("town_code", "unit_id") references "unit" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "claim" add constraint "claim_town_code_meeting_id_foreign" foreign key ("town_code", "meeting_id") references "meeting" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "claim" add constraint "claim_kind_check" check ("kind" in ('NEW', 'RENEWAL'));`);
    this.addSql(`alter table "claim" add constraint "claim_status_check" check ("status" in ('ACTIVE', 'FULFILLED', 'WITHDRAWN'));`);

    this.addSql(`alter table "account" add constraint "account_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "account" add constraint "account_town_code_within_id_foreign" foreign key ("town_code", "within_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "account" add constraint "account_town_code_unit_id_foreign" foreign key ("town_code", "unit_id") references "unit" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "account" add constraint "account_role_check" check ("role" in ('LEADER', 'COORDINATOR', 'REPRESENTATIVE', 'SCREEN', 'ADMINISTRATOR'));`);

    this.addSql(`alter table "session" add constraint "session_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "session" add constraint "session_town_code_account_id_foreign" foreign key ("town_code", "account_id") references "account" ("town_code", "id") on update restrict on delete restrict;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "season" drop constraint "season_town_code_foreign";`);
    this.addSql(`alter table "meeting" drop constraint "meeting_town_code_foreign";`);
    this.addSql(`alter table "ledger_entry" drop constraint "ledger_entry_town_code_foreign";`);
    this.addSql(`alter table "grid" drop constraint "grid_town_code_foreign";`);
    this.addSql(`alter table "project" drop constraint "project_town_code_foreign";`);
    this.addSql(`alter table "meeting_project" drop constraint "meeting_project_town_code_foreign";`);
    this.addSql(`alter table "unit" drop constraint "unit_town_code_foreign";`);
    this.addSql(`alter table "claim" drop constraint "claim_town_code_foreign";`);
    this.addSql(`alter table "account" drop constraint "account_town_code_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_town_code_foreign";`);
    this.addSql(`alter table "meeting" drop constraint "meeting_town_code_season_id_foreign";`);
    this.addSql(`alter table "project" drop constraint "project_town_code_season_id_foreign";`);
    this.addSql(`alter table "meeting_project" drop constraint "meeting_project_town_code_meeting_id_foreign";`);
    this.addSql(`alter table "claim" drop constraint "claim_town_code_meeting_id_foreign";`);
    this.addSql(`alter table "grid" drop constraint "grid_town_code_parent_id_foreign";`);
    this.addSql(`alter table "project" drop constraint "project_town_code_grid_id_foreign";`);
    this.addSql(`alter table "unit" drop constraint "unit_town_code_home_id_foreign";`);
    this.addSql(`alter table "account" drop constraint "account_town_code_within_id_foreign";`);
    this.addSql(`alter table "meeting_project" drop constraint "meeting_project_town_code_project_id_foreign";`);
    this.addSql(`alter table "claim" drop constraint "claim_town_code_project_id_foreign";`);
    this.addSql(`alter table "claim" drop constraint "claim_town_code_unit_id_foreign";`);
    this.addSql(`alter table "account" drop constraint "account_town_code_unit_id_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_town_code_account_id_foreign";`);

    this.addSql(`drop table if exists "town" cascade;`);
    this.addSql(`drop table if exists "season" cascade;`);
    this.addSql(`drop table if exists "meeting" cascade;`);
    this.addSql(`drop table if exists "ledger_entry" cascade;`);
    this.addSql(`drop table if exists "grid" cascade;`);
    this.addSql(`drop table if exists "project" cascade;`);
    this.addSql(`drop table if exists "meeting_project" cascade;`);
    this.addSql(`drop table if exists "unit" cascade;`);
    this.addSql(`drop table if exists "claim" cascade;`);
    this.addSql(`drop table if exists "account" cascade;`);
    this.addSql(`drop table if exists "session" cascade;`);
  }

}
