-- The catalog as the planner needs it: a replica of exercise-published, an entry per layer.
create table catalog_exercise (
  tenant_id text   not null check (tenant_id <> ''),
  slug      text   not null,
  sequence  bigint not null,
  hidden    boolean not null,
  body      jsonb,
  primary key (tenant_id, slug)
);
comment on column catalog_exercise.tenant_id is 'the layer: library, or the tenant that lays its own entry over it';
comment on column catalog_exercise.body is 'null once the entry is gone: the row stays, so that nothing older brings it back';

create table member_profile (
  tenant_id text   not null check (tenant_id <> ''),
  member_id text   not null,
  version   bigint not null,
  body      jsonb  not null,
  history   jsonb  not null,
  primary key (tenant_id, member_id)
);
comment on column member_profile.body is 'holds health data: pain areas and conditions';
comment on column member_profile.history is 'what the streak is judged by, each entry with the date from which it counts';

create table plan (
  tenant_id       text        not null check (tenant_id <> ''),
  member_id       text        not null,
  id              uuid        not null,
  version         bigint      not null,
  monday          date        not null,
  asked_monday    date,
  state           text        not null check (state in ('ACTIVE', 'SUPERSEDED')),
  zone            text        not null,
  planned_on      date        not null,
  planned_at      timestamptz not null,
  profile_version bigint      not null,
  body            jsonb       not null,
  primary key (tenant_id, member_id, id)
);
create unique index plan_in_force on plan (tenant_id, member_id, monday) where state = 'ACTIVE';
create unique index plan_newest_first on plan (tenant_id, member_id, monday desc, version desc);
comment on column plan.version is 'numbers the plans of a member from 1: the sequence of routine-planned';
comment on column plan.asked_monday is 'the week of the request, null where it named none: tells the same request from another one with its id';
comment on column plan.planned_on is 'the member''s date when it was made: days before it were not planned';

-- Sessions that members performed, from session-completed: they mark planned sessions as done and tell the planner of the last weeks.
create table performed_session (
  tenant_id          text  not null check (tenant_id <> ''),
  member_id          text  not null,
  id                 uuid  not null,
  planned_session_id uuid,
  practice_day       date  not null,
  items              jsonb not null,
  primary key (tenant_id, member_id, id)
);
create index performed_session_of_plan on performed_session (tenant_id, member_id, planned_session_id)
  where planned_session_id is not null;
create index performed_session_by_day on performed_session (tenant_id, member_id, practice_day);

alter table catalog_exercise enable row level security;
alter table catalog_exercise force row level security;
alter table member_profile enable row level security;
alter table member_profile force row level security;
alter table plan enable row level security;
alter table plan force row level security;
alter table performed_session enable row level security;
alter table performed_session force row level security;

create policy own_tenant on catalog_exercise to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
-- Every tenant reads the library; none writes it, and without a tenant there is nothing to read.
create policy library on catalog_exercise for select to ${app}
  using (tenant_id = 'library' and current_setting('app.tenant', true) <> '');
create policy own_tenant on member_profile to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
create policy own_tenant on plan to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
create policy own_tenant on performed_session to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

grant select, insert, update, delete on catalog_exercise, member_profile, plan, performed_session to ${app};
