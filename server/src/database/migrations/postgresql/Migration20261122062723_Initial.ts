import { Migration } from '@mikro-orm/migrations';

export class Migration20261122062723_Initial extends Migration {

  override name = 'Migration20261122062723_Initial';

  override up(): void | Promise<void> {
    this.addSql(`create table "town" ("code" text collate "C" not null, "name" text collate "C" not null, "area_label" text collate "C" not null, "epoch" int not null default 1, "revision" int not null default 0, "committed_at" text collate "C" not null, "is_example" boolean not null default false, "requires_hearing" boolean not null default false, "requires_review" boolean not null default false, "lists_honours" boolean not null default true, primary key ("code"));`);

    this.addSql(`create table "season" ("town_code" text collate "C" not null, "id" text collate "C" not null, "name" text collate "C" not null, "begun_on" text collate "C" not null, "closed_on" text collate "C" null, "open_pool_on" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`alter table "season" add constraint "season_name_unique" unique ("town_code", "name");`);
    this.addSql(`alter table "season" add constraint "season_begun_unique" unique ("town_code", "begun_on");`);

    this.addSql(`create table "post_holder" ("town_code" text collate "C" not null, "id" text collate "C" not null, "name" text collate "C" not null, "sort_key" text collate "C" not null, "contact" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "post_holder_sort_index" on "post_holder" ("town_code", "sort_key", "id");`);

    this.addSql(`create table "pairing" ("town_code" text collate "C" not null, "id" text collate "C" not null, "mode" text collate "C" not null, "promise" text collate "C" not null, "signed_on" text collate "C" not null, "lapses_on" text collate "C" null, "ended_on" text collate "C" null, "ended_reason" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "pairing_signed_index" on "pairing" ("town_code", "signed_on", "id");`);

    this.addSql(`create table "pairing_renewal" ("town_code" text collate "C" not null, "id" text collate "C" not null, "pairing_id" text collate "C" not null, "on_date" text collate "C" not null, "lapsed_on_before" text collate "C" null, "lapses_on" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "pairing_renewal_pairing_index" on "pairing_renewal" ("town_code", "pairing_id", "on_date");`);

    this.addSql(`create table "pairing_deed" ("town_code" text collate "C" not null, "id" text collate "C" not null, "pairing_id" text collate "C" not null, "on_date" text collate "C" not null, "done" text collate "C" not null, primary key ("town_code", "id"));`);
    this.addSql(`create index "pairing_deed_pairing_index" on "pairing_deed" ("town_code", "pairing_id", "on_date");`);

    this.addSql(`create table "meeting" ("town_code" text collate "C" not null, "id" text collate "C" not null, "season_id" text collate "C" not null, "name" text collate "C" not null, "kind" text collate "C" not null, "status" text collate "C" not null, "held_on" text collate "C" not null, "exclusive_claiming" boolean not null default false, "opened_at" text collate "C" null, "closed_at" text collate "C" null, "closes_at" text collate "C" null, "cancelled_at" text collate "C" null, "cancelled_reason" text collate "C" null, "claim_code" text collate "C" not null, primary key ("town_code", "id"));`);
    this.addSql(`create index "meeting_held_index" on "meeting" ("town_code", "held_on", "id");`);
    this.addSql(`alter table "meeting" add constraint "meeting_claim_code_unique" unique ("claim_code");`);

    this.addSql(`create table "ledger_entry" ("town_code" text collate "C" not null, "revision" int not null, "epoch" int not null, "at" text collate "C" not null, "kind" text collate "C" not null, "actor_id" text collate "C" not null, "actor_role" text collate "C" not null, "subject_type" text collate "C" null, "subject_id" text collate "C" null, "facts" text collate "C" not null, "before" text collate "C" null, "after" text collate "C" null, "mutation" text collate "C" not null, "idempotency_key" text collate "C" not null, "input_hash" text collate "C" not null, "outcome" text collate "C" not null, primary key ("town_code", "revision"));`);
    this.addSql(`create index "ledger_entry_subject_index" on "ledger_entry" ("town_code", "subject_id", "revision");`);
    this.addSql(`alter table "ledger_entry" add constraint "ledger_entry_idempotency" unique ("town_code", "actor_id", "mutation", "idempotency_key");`);

    this.addSql(`create table "grid" ("town_code" text collate "C" not null, "id" text collate "C" not null, "parent_id" text collate "C" null, "level" text collate "C" not null, "kind" text collate "C" null, "code" text collate "C" null, "name" text collate "C" not null, "path" text collate "C" not null, "households" int null, "latitude" double precision null, "longitude" double precision null, "opened_on" text collate "C" not null, "closed_on" text collate "C" null, "since" text collate "C" not null, primary key ("town_code", "id"));`);
    this.addSql(`create index "grid_level_index" on "grid" ("town_code", "level", "path");`);
    this.addSql(`create index "grid_parent_index" on "grid" ("town_code", "parent_id", "path");`);
    this.addSql(`alter table "grid" add constraint "grid_path_unique" unique ("town_code", "path");`);
    this.addSql(`alter table "grid" add constraint "grid_code_unique" unique ("town_code", "code");`);

    this.addSql(`create table "station" ("town_code" text collate "C" not null, "id" text collate "C" not null, "grid_id" text collate "C" not null, "name" text collate "C" not null, "sort_key" text collate "C" not null, "tier" text collate "C" not null, "latitude" double precision null, "longitude" double precision null, "services" text collate "C" not null, "hours" text collate "C" not null, "opened_on" text collate "C" not null, "closed_on" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "station_grid_index" on "station" ("town_code", "grid_id");`);
    this.addSql(`create index "station_sort_index" on "station" ("town_code", "sort_key", "id");`);

    this.addSql(`create table "station_reach" ("town_code" text collate "C" not null, "id" text collate "C" not null, "station_id" text collate "C" not null, "grid_id" text collate "C" not null, "since" text collate "C" not null, "until" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "station_reach_station_index" on "station_reach" ("town_code", "station_id");`);
    this.addSql(`create index "station_reach_grid_index" on "station_reach" ("town_code", "grid_id");`);

    this.addSql(`create table "project" ("town_code" text collate "C" not null, "id" text collate "C" not null, "season_id" text collate "C" not null, "series_id" text collate "C" not null, "grid_id" text collate "C" not null, "name" text collate "C" not null, "sort_key" text collate "C" not null, "name_key" text collate "C" not null, "category" text collate "C" not null, "stage" text collate "C" not null, "need" text collate "C" null, "slots" int not null, "standing_claims" int not null default 0, "progress" int not null default 0, "closed_reason" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "project_season_sort_index" on "project" ("town_code", "season_id", "sort_key", "id");`);
    this.addSql(`create index "project_season_name_index" on "project" ("town_code", "season_id", "name_key", "id");`);
    this.addSql(`alter table "project" add constraint "project_series_once_a_season" unique ("town_code", "series_id", "season_id");`);

    this.addSql(`create table "milestone" ("town_code" text collate "C" not null, "id" text collate "C" not null, "project_id" text collate "C" not null, "name" text collate "C" not null, "due_on" text collate "C" null, "reached_on" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "milestone_project_index" on "milestone" ("town_code", "project_id", "due_on", "id");`);

    this.addSql(`create table "meeting_project" ("town_code" text collate "C" not null, "meeting_id" text collate "C" not null, "project_id" text collate "C" not null, "position" int not null, primary key ("town_code", "meeting_id", "project_id"));`);
    this.addSql(`create index "meeting_project_project_index" on "meeting_project" ("town_code", "project_id");`);

    this.addSql(`create table "hidden_row" ("town_code" text collate "C" not null, "meeting_id" text collate "C" not null, "project_id" text collate "C" not null, "hidden_at" text collate "C" not null, primary key ("town_code", "meeting_id", "project_id"));`);

    this.addSql(`create table "post" ("town_code" text collate "C" not null, "id" text collate "C" not null, "grid_id" text collate "C" not null, "station_id" text collate "C" null, "role" text collate "C" not null, "established_on" text collate "C" not null, "abolished_on" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "post_grid_index" on "post" ("town_code", "grid_id");`);
    this.addSql(`create index "post_station_index" on "post" ("town_code", "station_id");`);
    this.addSql(`create unique index post_single_of_grid on post (town_code, grid_id, role) where abolished_on is null and station_id is null and role in ('LEADER', 'ROSTER', 'AREA_HEAD');`);
    this.addSql(`create unique index post_director_of_station on post (town_code, station_id) where abolished_on is null and role = 'STATION_DIRECTOR';`);

    this.addSql(`create table "post_holding" ("town_code" text collate "C" not null, "id" text collate "C" not null, "post_id" text collate "C" not null, "holder_id" text collate "C" null, "headcount" int null, "since" text collate "C" not null, "until" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "post_holding_post_index" on "post_holding" ("town_code", "post_id", "since");`);
    this.addSql(`create index "post_holding_holder_index" on "post_holding" ("town_code", "holder_id");`);
    this.addSql(`create unique index post_held_once on post_holding (town_code, post_id) where until is null;`);

    this.addSql(`create table "pool_proposal" ("town_code" text collate "C" not null, "id" text collate "C" not null, "project_id" text collate "C" not null, "grid_id" text collate "C" not null, "on_date" text collate "C" not null, "note" text collate "C" not null, primary key ("town_code", "id"));`);
    this.addSql(`alter table "pool_proposal" add constraint "pool_proposal_once" unique ("town_code", "project_id", "grid_id");`);

    this.addSql(`create table "grid_past" ("town_code" text collate "C" not null, "grid_id" text collate "C" not null, "since" text collate "C" not null, "until" text collate "C" not null, "parent_id" text collate "C" null, "level" text collate "C" not null, "kind" text collate "C" null, "code" text collate "C" null, "name" text collate "C" not null, "path" text collate "C" not null, "households" int null, "latitude" double precision null, "longitude" double precision null, primary key ("town_code", "grid_id", "since"));`);
    this.addSql(`create index "grid_past_path_index" on "grid_past" ("town_code", "path");`);
    this.addSql(`create index "grid_past_parent_index" on "grid_past" ("town_code", "parent_id", "path");`);

    this.addSql(`create table "contest" ("town_code" text collate "C" not null, "id" text collate "C" not null, "season_id" text collate "C" not null, "name" text collate "C" not null, "opened_on" text collate "C" not null, "closed_on" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "contest_opened_index" on "contest" ("town_code", "opened_on", "id");`);

    this.addSql(`create table "contest_entry" ("town_code" text collate "C" not null, "id" text collate "C" not null, "contest_id" text collate "C" not null, "grid_id" text collate "C" not null, "project_id" text collate "C" null, "name" text collate "C" not null, "sort_key" text collate "C" not null, "stage" text collate "C" not null, primary key ("town_code", "id"));`);
    this.addSql(`create index "contest_entry_contest_index" on "contest_entry" ("town_code", "contest_id", "sort_key", "id");`);

    this.addSql(`create table "contest_step" ("town_code" text collate "C" not null, "id" text collate "C" not null, "entry_id" text collate "C" not null, "stage" text collate "C" not null, "on_date" text collate "C" not null, "by_role" text collate "C" not null, "why" text collate "C" not null, primary key ("town_code", "id"));`);
    this.addSql(`alter table "contest_step" add constraint "contest_step_once" unique ("town_code", "entry_id", "stage");`);

    this.addSql(`create table "alliance" ("town_code" text collate "C" not null, "id" text collate "C" not null, "kind" text collate "C" not null, "name" text collate "C" not null, "sort_key" text collate "C" not null, "grid_id" text collate "C" not null, "purpose" text collate "C" null, "founded_on" text collate "C" not null, "dissolved_on" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "alliance_sort_index" on "alliance" ("town_code", "sort_key", "id");`);
    this.addSql(`create index "alliance_grid_index" on "alliance" ("town_code", "grid_id");`);

    this.addSql(`create table "alliance_seat" ("town_code" text collate "C" not null, "id" text collate "C" not null, "alliance_id" text collate "C" not null, "title" text collate "C" not null, "is_fixed" boolean not null, "position" int not null, "ended_on" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "alliance_seat_alliance_index" on "alliance_seat" ("town_code", "alliance_id");`);

    this.addSql(`create table "agenda_item" ("town_code" text collate "C" not null, "meeting_id" text collate "C" not null, "position" int not null, "title" text collate "C" not null, "minutes" int null, primary key ("town_code", "meeting_id", "position"));`);

    this.addSql(`create table "unit" ("town_code" text collate "C" not null, "id" text collate "C" not null, "name" text collate "C" not null, "sort_key" text collate "C" not null, "kind" text collate "C" not null, "home_id" text collate "C" null, "joined_on" text collate "C" null, "left_on" text collate "C" null, "left_reason" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "unit_sort_index" on "unit" ("town_code", "sort_key", "id");`);
    this.addSql(`alter table "unit" add constraint "unit_name_unique" unique ("town_code", "name");`);

    this.addSql(`create table "reseating" ("town_code" text collate "C" not null, "subject_type" text collate "C" not null, "subject_id" text collate "C" not null, "on_date" text collate "C" not null, "from_grid_id" text collate "C" null, "from_unit_id" text collate "C" null, "to_grid_id" text collate "C" null, "to_unit_id" text collate "C" null, primary key ("town_code", "subject_type", "subject_id", "on_date"));`);
    this.addSql(`create index "reseating_from_index" on "reseating" ("town_code", "from_grid_id", "on_date");`);
    this.addSql(`create index "reseating_to_index" on "reseating" ("town_code", "to_grid_id", "on_date");`);

    this.addSql(`create table "party_organisation" ("town_code" text collate "C" not null, "id" text collate "C" not null, "parent_id" text collate "C" null, "kind" text collate "C" not null, "setting" text collate "C" not null, "name" text collate "C" not null, "sort_key" text collate "C" not null, "grid_id" text collate "C" null, "unit_id" text collate "C" null, "secretary_id" text collate "C" null, "members" int null, "founded_on" text collate "C" not null, "dissolved_on" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "party_organisation_grid_index" on "party_organisation" ("town_code", "grid_id");`);
    this.addSql(`create index "party_organisation_unit_index" on "party_organisation" ("town_code", "unit_id");`);
    this.addSql(`create index "party_organisation_parent_index" on "party_organisation" ("town_code", "parent_id");`);
    this.addSql(`create index "party_organisation_sort_index" on "party_organisation" ("town_code", "sort_key", "id");`);

    this.addSql(`create table "joint_branch" ("town_code" text collate "C" not null, "organisation_id" text collate "C" not null, "partner_town" text collate "C" not null, "partner_town_name" text collate "C" not null, "partner_seat" text collate "C" null, "partner_organisation_id" text collate "C" null, "invitation_hash" text collate "C" null, "joined_on" text collate "C" null, "has_secretary" boolean not null, "turn_since" text collate "C" not null, "session_every_months" int not null, "theme_day_every_months" int not null, primary key ("town_code", "organisation_id"));`);

    this.addSql(`create table "pairing_party" ("town_code" text collate "C" not null, "id" text collate "C" not null, "pairing_id" text collate "C" not null, "side" int not null, "organisation_id" text collate "C" null, "unit_id" text collate "C" null, "grid_id" text collate "C" null, "post_id" text collate "C" null, "outside_name" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "pairing_party_organisation_index" on "pairing_party" ("town_code", "organisation_id");`);
    this.addSql(`create index "pairing_party_unit_index" on "pairing_party" ("town_code", "unit_id");`);
    this.addSql(`create index "pairing_party_grid_index" on "pairing_party" ("town_code", "grid_id");`);
    this.addSql(`create index "pairing_party_post_index" on "pairing_party" ("town_code", "post_id");`);
    this.addSql(`alter table "pairing_party" add constraint "pairing_party_side" unique ("town_code", "pairing_id", "side");`);

    this.addSql(`create table "claim" ("town_code" text collate "C" not null, "id" text collate "C" not null, "project_id" text collate "C" not null, "unit_id" text collate "C" not null, "meeting_id" text collate "C" null, "kind" text collate "C" not null, "status" text collate "C" not null, "claimed_at" text collate "C" not null, "revision" int not null, "pledged_cents" bigint null, "pledged_volunteers" int null, "pledged_in_kind" text collate "C" null, "progress" int not null default 0, "note" text collate "C" null, "fulfilled_at" text collate "C" null, "withdrawn_at" text collate "C" null, "withdrawn_reason" text collate "C" null, "handed_over_to" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "claim_project_index" on "claim" ("town_code", "project_id");`);
    this.addSql(`create index "claim_unit_index" on "claim" ("town_code", "unit_id");`);
    this.addSql(`create index "claim_newest_index" on "claim" ("town_code", "revision", "claimed_at", "id");`);
    this.addSql(`create index "claim_meeting_index" on "claim" ("town_code", "meeting_id");`);
    this.addSql(`create index "claim_handed_over_index" on "claim" ("town_code", "handed_over_to");`);
    this.addSql(`create unique index claim_stands_once on claim (town_code, project_id, unit_id) where status <> 'WITHDRAWN';`);

    this.addSql(`create table "evidence" ("town_code" text collate "C" not null, "id" text collate "C" not null, "project_id" text collate "C" not null, "claim_id" text collate "C" null, "on_date" text collate "C" not null, "told" text collate "C" not null, "figures" text collate "C" not null, primary key ("town_code", "id"));`);
    this.addSql(`create index "evidence_project_index" on "evidence" ("town_code", "project_id", "on_date", "id");`);
    this.addSql(`create index "evidence_claim_index" on "evidence" ("town_code", "claim_id", "on_date", "id");`);

    this.addSql(`create table "picture" ("town_code" text collate "C" not null, "id" text collate "C" not null, "hash" text collate "C" not null, "type" text collate "C" not null, "bytes" int not null, "width" int not null, "height" int not null, "uploaded_at" text collate "C" not null, "uploaded_by" text collate "C" not null, "evidence_id" text collate "C" null, "place" int not null default 0, primary key ("town_code", "id"));`);
    this.addSql(`create index "picture_evidence_index" on "picture" ("town_code", "evidence_id", "place");`);
    this.addSql(`create index "picture_uploader_index" on "picture" ("town_code", "uploaded_by", "uploaded_at");`);

    this.addSql(`create table "consultation" ("town_code" text collate "C" not null, "id" text collate "C" not null, "kind" text collate "C" not null, "project_id" text collate "C" not null, "claim_id" text collate "C" null, "held_on" text collate "C" not null, "residents" int not null, "units" int not null, "others" int not null, "is_agreed" boolean not null, "decision" text collate "C" not null, "rating" int null, primary key ("town_code", "id"));`);
    this.addSql(`create index "consultation_project_index" on "consultation" ("town_code", "project_id", "held_on");`);
    this.addSql(`create index "consultation_claim_index" on "consultation" ("town_code", "claim_id", "held_on");`);

    this.addSql(`create table "attendance" ("town_code" text collate "C" not null, "meeting_id" text collate "C" not null, "unit_id" text collate "C" not null, "people" int not null, primary key ("town_code", "meeting_id", "unit_id"));`);

    this.addSql(`create table "alliance_term" ("town_code" text collate "C" not null, "id" text collate "C" not null, "seat_id" text collate "C" not null, "unit_id" text collate "C" null, "organisation_id" text collate "C" null, "since" text collate "C" not null, "until" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "alliance_term_seat_index" on "alliance_term" ("town_code", "seat_id", "since");`);
    this.addSql(`create index "alliance_term_unit_index" on "alliance_term" ("town_code", "unit_id");`);
    this.addSql(`create index "alliance_term_organisation_index" on "alliance_term" ("town_code", "organisation_id");`);

    this.addSql(`create table "alliance_member" ("town_code" text collate "C" not null, "id" text collate "C" not null, "alliance_id" text collate "C" not null, "unit_id" text collate "C" null, "organisation_id" text collate "C" null, "label" text collate "C" null, "headcount" int null, "since" text collate "C" not null, "until" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "alliance_member_alliance_index" on "alliance_member" ("town_code", "alliance_id");`);
    this.addSql(`create index "alliance_member_unit_index" on "alliance_member" ("town_code", "unit_id");`);
    this.addSql(`create index "alliance_member_organisation_index" on "alliance_member" ("town_code", "organisation_id");`);

    this.addSql(`create table "account" ("town_code" text collate "C" not null, "id" text collate "C" not null, "name" text collate "C" not null, "display_name" text collate "C" not null, "role" text collate "C" not null, "password_hash" text collate "C" null, "within_id" text collate "C" null, "unit_id" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`alter table "account" add constraint "account_name_unique" unique ("name");`);

    this.addSql(`create table "session" ("town_code" text collate "C" not null, "id" text collate "C" not null, "account_id" text collate "C" not null, "token_hash" text collate "C" not null, "started_at" text collate "C" not null, "expires_at" text collate "C" not null, "ended_at" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`alter table "session" add constraint "session_token_unique" unique ("token_hash");`);

    this.addSql(`create table "invitation" ("town_code" text collate "C" not null, "id" text collate "C" not null, "meeting_id" text collate "C" not null, "unit_id" text collate "C" not null, "account_id" text collate "C" null, "code_hash" text collate "C" not null, "issued_at" text collate "C" not null, "expires_at" text collate "C" not null, "redeemed_at" text collate "C" null, "revoked_at" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "invitation_meeting_index" on "invitation" ("town_code", "meeting_id", "unit_id");`);
    this.addSql(`alter table "invitation" add constraint "invitation_code_unique" unique ("code_hash");`);

    this.addSql(`create table "unit_cover" ("town_code" text collate "C" not null, "id" text collate "C" not null, "organisation_id" text collate "C" not null, "unit_id" text collate "C" not null, "since" text collate "C" not null, "until" text collate "C" null, primary key ("town_code", "id"));`);
    this.addSql(`create index "unit_cover_organisation_index" on "unit_cover" ("town_code", "organisation_id");`);
    this.addSql(`create index "unit_cover_unit_index" on "unit_cover" ("town_code", "unit_id");`);

    this.addSql(`create table "wall" ("town_code" text collate "C" not null, "meeting_id" text collate "C" not null, "mode" text collate "C" not null, "scene" text collate "C" null, "notice" text collate "C" null, "celebration" text collate "C" null, "celebrated_at" text collate "C" null, "frozen_at" text collate "C" null, "frozen_at_revision" int null, primary key ("town_code", "meeting_id"));`);

    this.addSql(`alter table "season" add constraint "season_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);

    this.addSql(`alter table "post_holder" add constraint "post_holder_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);

    this.addSql(`alter table "pairing" add constraint "pairing_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "pairing" add constraint "pairing_mode_check" check ("mode" in ('VILLAGE_NEIGHBOURHOOD', 'RESIDENT', 'INDEPENDENT', 'URBAN_RURAL', 'DOUBLE_HUNDRED', 'MENTORING'));`);

    this.addSql(`alter table "pairing_renewal" add constraint "pairing_renewal_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "pairing_renewal" add constraint "pairing_renewal_town_code_pairing_id_foreign" foreign key ("town_code", "pairing_id") references "pairing" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "pairing_deed" add constraint "pairing_deed_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "pairing_deed" add constraint "pairing_deed_town_code_pairing_id_foreign" foreign key ("town_code", "pairing_id") references "pairing" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "meeting" add constraint "meeting_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "meeting" add constraint "meeting_town_code_season_id_foreign" foreign key ("town_code", "season_id") references "season" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "meeting" add constraint "meeting_kind_check" check ("kind" in ('JOINT', 'MATCHING', 'SIGNING'));`);
    this.addSql(`alter table "meeting" add constraint "meeting_status_check" check ("status" in ('SCHEDULED', 'OPEN', 'CLOSED', 'CANCELLED'));`);

    this.addSql(`alter table "ledger_entry" add constraint "ledger_entry_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);

    this.addSql(`alter table "grid" add constraint "grid_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "grid" add constraint "grid_town_code_parent_id_foreign" foreign key ("town_code", "parent_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "grid" add constraint "grid_level_check" check ("level" in ('TOWN', 'AREA', 'NEIGHBOURHOOD', 'MICRO_GRID', 'BUILDING_GROUP'));`);
    this.addSql(`alter table "grid" add constraint "grid_kind_check" check ("kind" in ('RESIDENTIAL', 'VILLAGE'));`);

    this.addSql(`alter table "station" add constraint "station_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "station" add constraint "station_town_code_grid_id_foreign" foreign key ("town_code", "grid_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "station" add constraint "station_tier_check" check ("tier" in ('CENTRE', 'AREA_CENTRE', 'NEIGHBOURHOOD_STATION', 'REST_STOP', 'OTHER'));`);

    this.addSql(`alter table "station_reach" add constraint "station_reach_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "station_reach" add constraint "station_reach_town_code_station_id_foreign" foreign key ("town_code", "station_id") references "station" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "station_reach" add constraint "station_reach_town_code_grid_id_foreign" foreign key ("town_code", "grid_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "project" add constraint "project_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "project" add constraint "project_town_code_season_id_foreign" foreign key ("town_code", "season_id") references "season" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "project" add constraint "project_town_code_grid_id_foreign" foreign key ("town_code", "grid_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "project" add constraint "project_slots_held" check (standing_claims >= 0 and standing_claims <= slots);`);
    this.addSql(`alter table "project" add constraint "project_progress_percent" check (progress >= 0 and progress <= 100);`);
    this.addSql(`alter table "project" add constraint "project_category_check" check ("category" in ('CARE', 'CONVENIENCE', 'CULTURE', 'SERVICE', 'CONSTRUCTION', 'HOMELAND'));`);
    this.addSql(`alter table "project" add constraint "project_stage_check" check ("stage" in ('DRAFT', 'OFFERED', 'UNDER_WAY', 'COMPLETED', 'CLOSED'));`);

    this.addSql(`alter table "milestone" add constraint "milestone_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "milestone" add constraint "milestone_town_code_project_id_foreign" foreign key ("town_code", "project_id") references "project" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "meeting_project" add constraint "meeting_project_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "meeting_project" add constraint "meeting_project_town_code_meeting_id_foreign" foreign key ("town_code", "meeting_id") references "meeting" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "meeting_project" add constraint "meeting_project_town_code_project_id_foreign" foreign key ("town_code", "project_id") references "project" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "hidden_row" add constraint "hidden_row_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "hidden_row" add constraint "hidden_row_town_code_meeting_id_foreign" foreign key ("town_code", "meeting_id") references "meeting" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "hidden_row" add constraint "hidden_row_town_code_project_id_foreign" foreign key ("town_code", "project_id") references "project" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "post" add constraint "post_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "post" add constraint "post_town_code_grid_id_foreign" foreign key ("town_code", "grid_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "post" add constraint "post_town_code_station_id_foreign" foreign key ("town_code", "station_id") references "station" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "post" add constraint "post_role_check" check ("role" in ('LEADER', 'FULL_TIME', 'PART_TIME', 'ROSTER', 'AREA_HEAD', 'STATION_DIRECTOR'));`);

    this.addSql(`alter table "post_holding" add constraint "post_holding_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "post_holding" add constraint "post_holding_town_code_post_id_foreign" foreign key ("town_code", "post_id") references "post" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "post_holding" add constraint "post_holding_town_code_holder_id_foreign" foreign key ("town_code", "holder_id") references "post_holder" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "post_holding" add constraint "post_holding_by" check ((holder_id is null) <> (headcount is null));`);

    this.addSql(`alter table "pool_proposal" add constraint "pool_proposal_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "pool_proposal" add constraint "pool_proposal_town_code_project_id_foreign" foreign key ("town_code", "project_id") references "project" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "pool_proposal" add constraint "pool_proposal_town_code_grid_id_foreign" foreign key ("town_code", "grid_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "grid_past" add constraint "grid_past_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "grid_past" add constraint "grid_past_town_code_grid_id_foreign" foreign key ("town_code", "grid_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "grid_past" add constraint "grid_past_level_check" check ("level" in ('TOWN', 'AREA', 'NEIGHBOURHOOD', 'MICRO_GRID', 'BUILDING_GROUP'));`);
    this.addSql(`alter table "grid_past" add constraint "grid_past_kind_check" check ("kind" in ('RESIDENTIAL', 'VILLAGE'));`);

    this.addSql(`alter table "contest" add constraint "contest_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "contest" add constraint "contest_town_code_season_id_foreign" foreign key ("town_code", "season_id") references "season" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "contest_entry" add constraint "contest_entry_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "contest_entry" add constraint "contest_entry_town_code_contest_id_foreign" foreign key ("town_code", "contest_id") references "contest" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "contest_entry" add constraint "contest_entry_town_code_grid_id_foreign" foreign key ("town_code", "grid_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "contest_entry" add constraint "contest_entry_town_code_project_id_foreign" foreign key ("town_code", "project_id") references "project" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "contest_entry" add constraint "contest_entry_stage_check" check ("stage" in ('COLLECTED', 'SHORTLISTED', 'RECOMMENDED'));`);

    this.addSql(`alter table "contest_step" add constraint "contest_step_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "contest_step" add constraint "contest_step_town_code_entry_id_foreign" foreign key ("town_code", "entry_id") references "contest_entry" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "contest_step" add constraint "contest_step_stage_check" check ("stage" in ('COLLECTED', 'SHORTLISTED', 'RECOMMENDED'));`);
    this.addSql(`alter table "contest_step" add constraint "contest_step_by_role_check" check ("by_role" in ('LEADER', 'COORDINATOR', 'REPRESENTATIVE', 'SCREEN', 'ADMINISTRATOR'));`);

    this.addSql(`alter table "alliance" add constraint "alliance_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "alliance" add constraint "alliance_town_code_grid_id_foreign" foreign key ("town_code", "grid_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "alliance" add constraint "alliance_kind_check" check ("kind" in ('JOINT_CONFERENCE', 'CO_GOVERNANCE', 'PROPERTY', 'HOME_COUNCIL', 'SHOPS', 'ENTERPRISE'));`);

    this.addSql(`alter table "alliance_seat" add constraint "alliance_seat_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "alliance_seat" add constraint "alliance_seat_town_code_alliance_id_foreign" foreign key ("town_code", "alliance_id") references "alliance" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "agenda_item" add constraint "agenda_item_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "agenda_item" add constraint "agenda_item_town_code_meeting_id_foreign" foreign key ("town_code", "meeting_id") references "meeting" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "unit" add constraint "unit_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "unit" add constraint "unit_town_code_home_id_foreign" foreign key ("town_code", "home_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "unit" add constraint "unit_kind_check" check ("kind" in ('AGENCY', 'PUBLIC_INSTITUTION', 'STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'SOCIAL_ORGANISATION', 'OTHER'));`);

    this.addSql(`alter table "reseating" add constraint "reseating_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "reseating" add constraint "reseating_town_code_from_grid_id_foreign" foreign key ("town_code", "from_grid_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "reseating" add constraint "reseating_town_code_from_unit_id_foreign" foreign key ("town_code", "from_unit_id") references "unit" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "reseating" add constraint "reseating_town_code_to_grid_id_foreign" foreign key ("town_code", "to_grid_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "reseating" add constraint "reseating_town_code_to_unit_id_foreign" foreign key ("town_code", "to_unit_id") references "unit" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "reseating" add constraint "reseating_subject_type_check" check ("subject_type" in ('PartyOrganisation', 'Post', 'Station', 'Project', 'Unit', 'PairingParty', 'Alliance'));`);

    this.addSql(`alter table "party_organisation" add constraint "party_organisation_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "party_organisation" add constraint "party_organisation_town_code_parent_id_foreign" foreign key ("town_code", "parent_id") references "party_organisation" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "party_organisation" add constraint "party_organisation_town_code_grid_id_foreign" foreign key ("town_code", "grid_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "party_organisation" add constraint "party_organisation_town_code_unit_id_foreign" foreign key ("town_code", "unit_id") references "unit" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "party_organisation" add constraint "party_organisation_town_code_secretary_id_foreign" foreign key ("town_code", "secretary_id") references "post_holder" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "party_organisation" add constraint "party_organisation_seat" check ((grid_id is null) <> (unit_id is null));`);
    this.addSql(`alter table "party_organisation" add constraint "party_organisation_kind_check" check ("kind" in ('WORK_COMMITTEE', 'COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'GROUP'));`);
    this.addSql(`alter table "party_organisation" add constraint "party_organisation_setting_check" check ("setting" in ('REGULAR', 'PREPARATORY', 'PROJECT', 'FIELD', 'WORKSHOP', 'WINDOW', 'GRID', 'JOINT'));`);

    this.addSql(`alter table "joint_branch" add constraint "joint_branch_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "joint_branch" add constraint "joint_branch_town_code_organisation_id_foreign" foreign key ("town_code", "organisation_id") references "party_organisation" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "pairing_party" add constraint "pairing_party_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "pairing_party" add constraint "pairing_party_town_code_pairing_id_foreign" foreign key ("town_code", "pairing_id") references "pairing" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "pairing_party" add constraint "pairing_party_town_code_organisation_id_foreign" foreign key ("town_code", "organisation_id") references "party_organisation" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "pairing_party" add constraint "pairing_party_town_code_unit_id_foreign" foreign key ("town_code", "unit_id") references "unit" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "pairing_party" add constraint "pairing_party_town_code_grid_id_foreign" foreign key ("town_code", "grid_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "pairing_party" add constraint "pairing_party_town_code_post_id_foreign" foreign key ("town_code", "post_id") references "post" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "claim" add constraint "claim_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "claim" add constraint "claim_town_code_project_id_foreign" foreign key ("town_code", "project_id") references "project" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "claim" add constraint "claim_town_code_unit_id_foreign" foreign key ("town_code", "unit_id") references "unit" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "claim" add constraint "claim_town_code_meeting_id_foreign" foreign key ("town_code", "meeting_id") references "meeting" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "claim" add constraint "claim_kind_check" check ("kind" in ('NEW', 'RENEWAL'));`);
    this.addSql(`alter table "claim" add constraint "claim_status_check" check ("status" in ('ACTIVE', 'FULFILLED', 'WITHDRAWN'));`);

    this.addSql(`alter table "evidence" add constraint "evidence_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "evidence" add constraint "evidence_town_code_project_id_foreign" foreign key ("town_code", "project_id") references "project" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "evidence" add constraint "evidence_town_code_claim_id_foreign" foreign key ("town_code", "claim_id") references "claim" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "picture" add constraint "picture_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "picture" add constraint "picture_town_code_evidence_id_foreign" foreign key ("town_code", "evidence_id") references "evidence" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "picture" add constraint "picture_type_check" check ("type" in ('image/jpeg', 'image/png', 'image/webp'));`);

    this.addSql(`alter table "consultation" add constraint "consultation_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "consultation" add constraint "consultation_town_code_project_id_foreign" foreign key ("town_code", "project_id") references "project" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "consultation" add constraint "consultation_town_code_claim_id_foreign" foreign key ("town_code", "claim_id") references "claim" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "consultation" add constraint "consultation_kind_check" check ("kind" in ('HEARING', 'COORDINATION', 'REVIEW'));`);

    this.addSql(`alter table "attendance" add constraint "attendance_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "attendance" add constraint "attendance_town_code_meeting_id_foreign" foreign key ("town_code", "meeting_id") references "meeting" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "attendance" add constraint "attendance_town_code_unit_id_foreign" foreign key ("town_code", "unit_id") references "unit" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "alliance_term" add constraint "alliance_term_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "alliance_term" add constraint "alliance_term_town_code_seat_id_foreign" foreign key ("town_code", "seat_id") references "alliance_seat" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "alliance_term" add constraint "alliance_term_town_code_unit_id_foreign" foreign key ("town_code", "unit_id") references "unit" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "alliance_term" add constraint "alliance_term_town_code_organisation_id_foreign" foreign key ("town_code", "organisation_id") references "party_organisation" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "alliance_member" add constraint "alliance_member_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "alliance_member" add constraint "alliance_member_town_code_alliance_id_foreign" foreign key ("town_code", "alliance_id") references "alliance" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "alliance_member" add constraint "alliance_member_town_code_unit_id_foreign" foreign key ("town_code", "unit_id") references "unit" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "alliance_member" add constraint "alliance_member_town_code_organisation_id_foreign" foreign key ("town_code", "organisation_id") references "party_organisation" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "account" add constraint "account_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "account" add constraint "account_town_code_within_id_foreign" foreign key ("town_code", "within_id") references "grid" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "account" add constraint "account_town_code_unit_id_foreign" foreign key ("town_code", "unit_id") references "unit" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "account" add constraint "account_role_check" check ("role" in ('LEADER', 'COORDINATOR', 'REPRESENTATIVE', 'SCREEN', 'ADMINISTRATOR'));`);

    this.addSql(`alter table "session" add constraint "session_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "session" add constraint "session_town_code_account_id_foreign" foreign key ("town_code", "account_id") references "account" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "invitation" add constraint "invitation_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "invitation" add constraint "invitation_town_code_meeting_id_foreign" foreign key ("town_code", "meeting_id") references "meeting" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "invitation" add constraint "invitation_town_code_unit_id_foreign" foreign key ("town_code", "unit_id") references "unit" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "invitation" add constraint "invitation_town_code_account_id_foreign" foreign key ("town_code", "account_id") references "account" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "unit_cover" add constraint "unit_cover_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "unit_cover" add constraint "unit_cover_town_code_organisation_id_foreign" foreign key ("town_code", "organisation_id") references "party_organisation" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "unit_cover" add constraint "unit_cover_town_code_unit_id_foreign" foreign key ("town_code", "unit_id") references "unit" ("town_code", "id") on update restrict on delete restrict;`);

    this.addSql(`alter table "wall" add constraint "wall_town_code_foreign" foreign key ("town_code") references "town" ("code") on update restrict on delete restrict;`);
    this.addSql(`alter table "wall" add constraint "wall_town_code_meeting_id_foreign" foreign key ("town_code", "meeting_id") references "meeting" ("town_code", "id") on update restrict on delete restrict;`);
    this.addSql(`alter table "wall" add constraint "wall_mode_check" check ("mode" in ('ROTATING', 'PINNED', 'BLANK', 'FROZEN'));`);
    this.addSql(`alter table "wall" add constraint "wall_scene_check" check ("scene" in ('TOTALS', 'BOARD', 'NEWEST', 'AREAS', 'HONOURS', 'QR'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "season" drop constraint "season_town_code_foreign";`);
    this.addSql(`alter table "post_holder" drop constraint "post_holder_town_code_foreign";`);
    this.addSql(`alter table "pairing" drop constraint "pairing_town_code_foreign";`);
    this.addSql(`alter table "pairing_renewal" drop constraint "pairing_renewal_town_code_foreign";`);
    this.addSql(`alter table "pairing_deed" drop constraint "pairing_deed_town_code_foreign";`);
    this.addSql(`alter table "meeting" drop constraint "meeting_town_code_foreign";`);
    this.addSql(`alter table "ledger_entry" drop constraint "ledger_entry_town_code_foreign";`);
    this.addSql(`alter table "grid" drop constraint "grid_town_code_foreign";`);
    this.addSql(`alter table "station" drop constraint "station_town_code_foreign";`);
    this.addSql(`alter table "station_reach" drop constraint "station_reach_town_code_foreign";`);
    this.addSql(`alter table "project" drop constraint "project_town_code_foreign";`);
    this.addSql(`alter table "milestone" drop constraint "milestone_town_code_foreign";`);
    this.addSql(`alter table "meeting_project" drop constraint "meeting_project_town_code_foreign";`);
    this.addSql(`alter table "hidden_row" drop constraint "hidden_row_town_code_foreign";`);
    this.addSql(`alter table "post" drop constraint "post_town_code_foreign";`);
    this.addSql(`alter table "post_holding" drop constraint "post_holding_town_code_foreign";`);
    this.addSql(`alter table "pool_proposal" drop constraint "pool_proposal_town_code_foreign";`);
    this.addSql(`alter table "grid_past" drop constraint "grid_past_town_code_foreign";`);
    this.addSql(`alter table "contest" drop constraint "contest_town_code_foreign";`);
    this.addSql(`alter table "contest_entry" drop constraint "contest_entry_town_code_foreign";`);
    this.addSql(`alter table "contest_step" drop constraint "contest_step_town_code_foreign";`);
    this.addSql(`alter table "alliance" drop constraint "alliance_town_code_foreign";`);
    this.addSql(`alter table "alliance_seat" drop constraint "alliance_seat_town_code_foreign";`);
    this.addSql(`alter table "agenda_item" drop constraint "agenda_item_town_code_foreign";`);
    this.addSql(`alter table "unit" drop constraint "unit_town_code_foreign";`);
    this.addSql(`alter table "reseating" drop constraint "reseating_town_code_foreign";`);
    this.addSql(`alter table "party_organisation" drop constraint "party_organisation_town_code_foreign";`);
    this.addSql(`alter table "joint_branch" drop constraint "joint_branch_town_code_foreign";`);
    this.addSql(`alter table "pairing_party" drop constraint "pairing_party_town_code_foreign";`);
    this.addSql(`alter table "claim" drop constraint "claim_town_code_foreign";`);
    this.addSql(`alter table "evidence" drop constraint "evidence_town_code_foreign";`);
    this.addSql(`alter table "picture" drop constraint "picture_town_code_foreign";`);
    this.addSql(`alter table "consultation" drop constraint "consultation_town_code_foreign";`);
    this.addSql(`alter table "attendance" drop constraint "attendance_town_code_foreign";`);
    this.addSql(`alter table "alliance_term" drop constraint "alliance_term_town_code_foreign";`);
    this.addSql(`alter table "alliance_member" drop constraint "alliance_member_town_code_foreign";`);
    this.addSql(`alter table "account" drop constraint "account_town_code_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_town_code_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_town_code_foreign";`);
    this.addSql(`alter table "unit_cover" drop constraint "unit_cover_town_code_foreign";`);
    this.addSql(`alter table "wall" drop constraint "wall_town_code_foreign";`);
    this.addSql(`alter table "meeting" drop constraint "meeting_town_code_season_id_foreign";`);
    this.addSql(`alter table "project" drop constraint "project_town_code_season_id_foreign";`);
    this.addSql(`alter table "contest" drop constraint "contest_town_code_season_id_foreign";`);
    this.addSql(`alter table "post_holding" drop constraint "post_holding_town_code_holder_id_foreign";`);
    this.addSql(`alter table "party_organisation" drop constraint "party_organisation_town_code_secretary_id_foreign";`);
    this.addSql(`alter table "pairing_renewal" drop constraint "pairing_renewal_town_code_pairing_id_foreign";`);
    this.addSql(`alter table "pairing_deed" drop constraint "pairing_deed_town_code_pairing_id_foreign";`);
    this.addSql(`alter table "pairing_party" drop constraint "pairing_party_town_code_pairing_id_foreign";`);
    this.addSql(`alter table "meeting_project" drop constraint "meeting_project_town_code_meeting_id_foreign";`);
    this.addSql(`alter table "hidden_row" drop constraint "hidden_row_town_code_meeting_id_foreign";`);
    this.addSql(`alter table "agenda_item" drop constraint "agenda_item_town_code_meeting_id_foreign";`);
    this.addSql(`alter table "claim" drop constraint "claim_town_code_meeting_id_foreign";`);
    this.addSql(`alter table "attendance" drop constraint "attendance_town_code_meeting_id_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_town_code_meeting_id_foreign";`);
    this.addSql(`alter table "wall" drop constraint "wall_town_code_meeting_id_foreign";`);
    this.addSql(`alter table "grid" drop constraint "grid_town_code_parent_id_foreign";`);
    this.addSql(`alter table "station" drop constraint "station_town_code_grid_id_foreign";`);
    this.addSql(`alter table "station_reach" drop constraint "station_reach_town_code_grid_id_foreign";`);
    this.addSql(`alter table "project" drop constraint "project_town_code_grid_id_foreign";`);
    this.addSql(`alter table "post" drop constraint "post_town_code_grid_id_foreign";`);
    this.addSql(`alter table "pool_proposal" drop constraint "pool_proposal_town_code_grid_id_foreign";`);
    this.addSql(`alter table "grid_past" drop constraint "grid_past_town_code_grid_id_foreign";`);
    this.addSql(`alter table "contest_entry" drop constraint "contest_entry_town_code_grid_id_foreign";`);
    this.addSql(`alter table "alliance" drop constraint "alliance_town_code_grid_id_foreign";`);
    this.addSql(`alter table "unit" drop constraint "unit_town_code_home_id_foreign";`);
    this.addSql(`alter table "reseating" drop constraint "reseating_town_code_from_grid_id_foreign";`);
    this.addSql(`alter table "reseating" drop constraint "reseating_town_code_to_grid_id_foreign";`);
    this.addSql(`alter table "party_organisation" drop constraint "party_organisation_town_code_grid_id_foreign";`);
    this.addSql(`alter table "pairing_party" drop constraint "pairing_party_town_code_grid_id_foreign";`);
    this.addSql(`alter table "account" drop constraint "account_town_code_within_id_foreign";`);
    this.addSql(`alter table "station_reach" drop constraint "station_reach_town_code_station_id_foreign";`);
    this.addSql(`alter table "post" drop constraint "post_town_code_station_id_foreign";`);
    this.addSql(`alter table "milestone" drop constraint "milestone_town_code_project_id_foreign";`);
    this.addSql(`alter table "meeting_project" drop constraint "meeting_project_town_code_project_id_foreign";`);
    this.addSql(`alter table "hidden_row" drop constraint "hidden_row_town_code_project_id_foreign";`);
    this.addSql(`alter table "pool_proposal" drop constraint "pool_proposal_town_code_project_id_foreign";`);
    this.addSql(`alter table "contest_entry" drop constraint "contest_entry_town_code_project_id_foreign";`);
    this.addSql(`alter table "claim" drop constraint "claim_town_code_project_id_foreign";`);
    this.addSql(`alter table "evidence" drop constraint "evidence_town_code_project_id_foreign";`);
    this.addSql(`alter table "consultation" drop constraint "consultation_town_code_project_id_foreign";`);
    this.addSql(`alter table "post_holding" drop constraint "post_holding_town_code_post_id_foreign";`);
    this.addSql(`alter table "pairing_party" drop constraint "pairing_party_town_code_post_id_foreign";`);
    this.addSql(`alter table "contest_entry" drop constraint "contest_entry_town_code_contest_id_foreign";`);
    this.addSql(`alter table "contest_step" drop constraint "contest_step_town_code_entry_id_foreign";`);
    this.addSql(`alter table "alliance_seat" drop constraint "alliance_seat_town_code_alliance_id_foreign";`);
    this.addSql(`alter table "alliance_member" drop constraint "alliance_member_town_code_alliance_id_foreign";`);
    this.addSql(`alter table "alliance_term" drop constraint "alliance_term_town_code_seat_id_foreign";`);
    this.addSql(`alter table "reseating" drop constraint "reseating_town_code_from_unit_id_foreign";`);
    this.addSql(`alter table "reseating" drop constraint "reseating_town_code_to_unit_id_foreign";`);
    this.addSql(`alter table "party_organisation" drop constraint "party_organisation_town_code_unit_id_foreign";`);
    this.addSql(`alter table "pairing_party" drop constraint "pairing_party_town_code_unit_id_foreign";`);
    this.addSql(`alter table "claim" drop constraint "claim_town_code_unit_id_foreign";`);
    this.addSql(`alter table "attendance" drop constraint "attendance_town_code_unit_id_foreign";`);
    this.addSql(`alter table "alliance_term" drop constraint "alliance_term_town_code_unit_id_foreign";`);
    this.addSql(`alter table "alliance_member" drop constraint "alliance_member_town_code_unit_id_foreign";`);
    this.addSql(`alter table "account" drop constraint "account_town_code_unit_id_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_town_code_unit_id_foreign";`);
    this.addSql(`alter table "unit_cover" drop constraint "unit_cover_town_code_unit_id_foreign";`);
    this.addSql(`alter table "party_organisation" drop constraint "party_organisation_town_code_parent_id_foreign";`);
    this.addSql(`alter table "joint_branch" drop constraint "joint_branch_town_code_organisation_id_foreign";`);
    this.addSql(`alter table "pairing_party" drop constraint "pairing_party_town_code_organisation_id_foreign";`);
    this.addSql(`alter table "alliance_term" drop constraint "alliance_term_town_code_organisation_id_foreign";`);
    this.addSql(`alter table "alliance_member" drop constraint "alliance_member_town_code_organisation_id_foreign";`);
    this.addSql(`alter table "unit_cover" drop constraint "unit_cover_town_code_organisation_id_foreign";`);
    this.addSql(`alter table "evidence" drop constraint "evidence_town_code_claim_id_foreign";`);
    this.addSql(`alter table "consultation" drop constraint "consultation_town_code_claim_id_foreign";`);
    this.addSql(`alter table "picture" drop constraint "picture_town_code_evidence_id_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_town_code_account_id_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_town_code_account_id_foreign";`);

    this.addSql(`drop table if exists "town" cascade;`);
    this.addSql(`drop table if exists "season" cascade;`);
    this.addSql(`drop table if exists "post_holder" cascade;`);
    this.addSql(`drop table if exists "pairing" cascade;`);
    this.addSql(`drop table if exists "pairing_renewal" cascade;`);
    this.addSql(`drop table if exists "pairing_deed" cascade;`);
    this.addSql(`drop table if exists "meeting" cascade;`);
    this.addSql(`drop table if exists "ledger_entry" cascade;`);
    this.addSql(`drop table if exists "grid" cascade;`);
    this.addSql(`drop table if exists "station" cascade;`);
    this.addSql(`drop table if exists "station_reach" cascade;`);
    this.addSql(`drop table if exists "project" cascade;`);
    this.addSql(`drop table if exists "milestone" cascade;`);
    this.addSql(`drop table if exists "meeting_project" cascade;`);
    this.addSql(`drop table if exists "hidden_row" cascade;`);
    this.addSql(`drop table if exists "post" cascade;`);
    this.addSql(`drop table if exists "post_holding" cascade;`);
    this.addSql(`drop table if exists "pool_proposal" cascade;`);
    this.addSql(`drop table if exists "grid_past" cascade;`);
    this.addSql(`drop table if exists "contest" cascade;`);
    this.addSql(`drop table if exists "contest_entry" cascade;`);
    this.addSql(`drop table if exists "contest_step" cascade;`);
    this.addSql(`drop table if exists "alliance" cascade;`);
    this.addSql(`drop table if exists "alliance_seat" cascade;`);
    this.addSql(`drop table if exists "agenda_item" cascade;`);
    this.addSql(`drop table if exists "unit" cascade;`);
    this.addSql(`drop table if exists "reseating" cascade;`);
    this.addSql(`drop table if exists "party_organisation" cascade;`);
    this.addSql(`drop table if exists "joint_branch" cascade;`);
    this.addSql(`drop table if exists "pairing_party" cascade;`);
    this.addSql(`drop table if exists "claim" cascade;`);
    this.addSql(`drop table if exists "evidence" cascade;`);
    this.addSql(`drop table if exists "picture" cascade;`);
    this.addSql(`drop table if exists "consultation" cascade;`);
    this.addSql(`drop table if exists "attendance" cascade;`);
    this.addSql(`drop table if exists "alliance_term" cascade;`);
    this.addSql(`drop table if exists "alliance_member" cascade;`);
    this.addSql(`drop table if exists "account" cascade;`);
    this.addSql(`drop table if exists "session" cascade;`);
    this.addSql(`drop table if exists "invitation" cascade;`);
    this.addSql(`drop table if exists "unit_cover" cascade;`);
    this.addSql(`drop table if exists "wall" cascade;`);
  }

}
