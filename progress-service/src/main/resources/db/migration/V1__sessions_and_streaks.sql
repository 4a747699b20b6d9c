-- One row a member: the aggregate's version, which guards every write, and the folded streak.
create table member_progress (
  tenant_id text   not null check (tenant_id <> ''),
  member_id text   not null,
  version   bigint not null,
  streak    jsonb  not null,
  primary key (tenant_id, member_id)
);
comment on column member_progress.version is 'the sequence of the member''s events';
comment on column member_progress.streak is 'the fold through the last practice day; what the days since then mean is computed on reading';

create table session (
  tenant_id          text        not null check (tenant_id <> ''),
  member_id          text        not null,
  id                 uuid        not null,
  planned_session_id uuid,
  replaces           uuid,
  started_at         timestamptz not null,
  completed_at       timestamptz not null,
  recorded_at        timestamptz not null,
  zone               text        not null,
  practice_day       date        not null,
  late               boolean     not null,
  items              jsonb       not null,
  pain_before        smallint check (pain_before between 0 and 10),
  pain_after         smallint check (pain_after between 0 and 10),
  symptoms           jsonb       not null,
  note               text,
  fingerprint        text        not null,
  primary key (tenant_id, member_id, id)
);
create index session_newest_first on session (tenant_id, member_id, completed_at desc, id desc);
comment on column session.practice_day is 'a fact: never recomputed';
comment on column session.fingerprint is 'SHA-256 of the request after parsing: tells the same session from another one with its id';

-- All that a replay needs of the sessions of a day: when and where the latest of them was completed.
create table practice_day (
  tenant_id    text             not null check (tenant_id <> ''),
  member_id    text             not null,
  day          date             not null,
  sessions     integer          not null check (sessions > 0),
  completed_at timestamptz      not null,
  zone         text collate "C" not null,
  primary key (tenant_id, member_id, day)
);

-- What the streak needs of the profile: a replica of profile-updated.
create table member_schedule (
  tenant_id text   not null check (tenant_id <> ''),
  member_id text   not null,
  sequence  bigint not null,
  history   jsonb  not null,
  primary key (tenant_id, member_id)
);

alter table member_progress enable row level security;
alter table member_progress force row level security;
alter table session enable row level security;
alter table session force row level security;
alter table practice_day enable row level security;
alter table practice_day force row level security;
alter table member_schedule enable row level security;
alter table member_schedule force row level security;

create policy own_tenant on member_progress to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
create policy own_tenant on session to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
create policy own_tenant on practice_day to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
create policy own_tenant on member_schedule to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

grant select, insert, update, delete on member_progress, session, practice_day, member_schedule to ${app};
