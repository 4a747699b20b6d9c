-- A plan can be paused by a safety hold, and change after it was made.
alter table plan drop constraint plan_state_check;
alter table plan add constraint plan_state_check check (state in ('ACTIVE', 'PAUSED', 'SUPERSEDED'));
drop index plan_in_force;
create unique index plan_in_force on plan (tenant_id, member_id, monday) where state <> 'SUPERSEDED';
alter table plan add column revised bigint;
update plan set revised = version;
alter table plan alter column revised set not null;
comment on column plan.version is 'numbers the plans of a member and their changes from 1, this one when it was made: the sequence of routine-planned';
comment on column plan.revised is 'the number of its latest change, the version where nothing has changed: the sequence of routine-adapted';

alter table performed_session add column completed_at timestamptz;
update performed_session set completed_at = practice_day::timestamp at time zone 'UTC' + interval '12 hours';
alter table performed_session alter column completed_at set not null;
alter table performed_session add column revoked boolean not null default false;
alter table performed_session add column planned jsonb not null default '{}';
comment on column performed_session.planned is 'the dose that the plan asked for when it was done, by slug';

-- Performed sessions that the member withdrew; may be heard of before the session itself.
create table revoked_session (
  tenant_id text        not null check (tenant_id <> ''),
  member_id text        not null,
  id        uuid        not null,
  primary key (tenant_id, member_id, id)
);

-- What members said of pain: health data, kept because doses follow from it.
create table pain_report (
  tenant_id  text        not null check (tenant_id <> ''),
  member_id  text        not null,
  id         uuid        not null,
  kind       text        not null,
  session_id uuid,
  at         timestamptz not null,
  date       date        not null,
  body       jsonb       not null,
  primary key (tenant_id, member_id, id)
);
comment on column pain_report.id is 'the check-in; for one that is part of a session the id that progress-service gave it';

-- What changed in plans, and why.
create table plan_change (
  tenant_id  text        not null check (tenant_id <> ''),
  member_id  text        not null,
  id         uuid        not null,
  plan_id    uuid        not null,
  number     bigint      not null,
  place      int         not null,
  made_at    timestamptz not null,
  undone_at  timestamptz,
  body       jsonb       not null,
  primary key (tenant_id, member_id, id)
);
create index plan_change_of_plan on plan_change (tenant_id, member_id, plan_id, number, place);
comment on column plan_change.number is 'the sequence of the routine-adapted that told of it';

-- Steps of a dose that the member undid: they are not taken when the facts are gone through again.
create table undone_step (
  tenant_id text not null check (tenant_id <> ''),
  member_id text not null,
  id        uuid not null,
  primary key (tenant_id, member_id, id)
);

do $$
declare
  one text;
begin
  foreach one in array array['revoked_session', 'pain_report', 'plan_change', 'undone_step'] loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    execute format($p$create policy own_tenant on %I to ${app}
      using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true))$p$, one);
    execute format('grant select, insert, update, delete on %I to ${app}', one);
  end loop;
end $$;
