-- The owner is bound by row-level security too, and has no policy: what is carried over would be nothing.
alter table member_progress no force row level security;
alter table session no force row level security;

-- The member's aggregate as a whole: streak and safety in one row, guarded by one version.
alter table member_progress add column safety jsonb, add column unit text;
comment on column member_progress.safety is 'open findings, hold periods and the pain of the last fortnight; null: nothing was ever reported';
comment on column member_progress.unit is 'the department that the last token named, for cohorts';

alter table session
  add column counted boolean not null default true,
  add column by_target jsonb not null default '{}',
  add column revoked_at timestamptz,
  add column replaced_by uuid;
create index session_of_day on session (tenant_id, member_id, practice_day) where revoked_at is null;
comment on column session.counted is 'for the streak: false when it was completed between a hold and its clearance';
comment on column session.by_target is 'seconds of work by target, with the targets that the catalog named when it was recorded';
comment on column session.revoked_at is 'withdrawn: what was reported with it is gone, the id stays taken';

-- One row a date: what the streak needs of its sessions, and the totals that the figures are made of.
create table member_day (
  tenant_id             text    not null check (tenant_id <> ''),
  member_id             text    not null,
  day                   date    not null,
  counted               integer not null default 0 check (counted >= 0),
  first_at              timestamptz,
  first_zone            text collate "C",
  last_at               timestamptz,
  last_zone             text collate "C",
  before                jsonb,
  sessions              integer not null default 0 check (sessions >= 0),
  seconds               integer not null default 0 check (seconds >= 0),
  planned_done          integer not null default 0 check (planned_done >= 0),
  pain_before_sum       integer not null default 0,
  pain_before_count     integer not null default 0,
  pain_after_sum        integer not null default 0,
  pain_after_count      integer not null default 0,
  pain_morning_sum      integer not null default 0,
  pain_morning_count    integer not null default 0,
  pain_alone_sum        integer not null default 0,
  pain_alone_count      integer not null default 0,
  by_target             jsonb   not null default '{}',
  primary key (tenant_id, member_id, day),
  check (counted = 0 or (first_at is not null and first_zone is not null and last_at is not null and last_zone is not null))
);
comment on column member_day.counted is 'sessions that count for the streak; above 0 the date is a practice day';
comment on column member_day.before is 'the streak folded through all practice days before this one: where a late session begins to fold';

insert into member_day (tenant_id, member_id, day, counted, first_at, first_zone, last_at, last_zone,
  sessions, seconds, planned_done, pain_before_sum, pain_before_count, pain_after_sum, pain_after_count)
select s.tenant_id, s.member_id, s.practice_day, count(*),
  min(s.completed_at), (array_agg(s.zone collate "C" order by s.completed_at, s.zone collate "C"))[1],
  max(s.completed_at), (array_agg(s.zone collate "C" order by s.completed_at desc, s.zone collate "C" desc))[1],
  count(*), sum(extract(epoch from s.completed_at - s.started_at))::integer, count(s.planned_session_id),
  coalesce(sum(s.pain_before), 0), count(s.pain_before), coalesce(sum(s.pain_after), 0), count(s.pain_after)
from session s group by s.tenant_id, s.member_id, s.practice_day;
drop table practice_day;

create table check_in (
  tenant_id   text        not null check (tenant_id <> ''),
  member_id   text        not null,
  id          uuid        not null,
  kind        text        not null,
  at          timestamptz not null,
  zone        text        not null,
  day         date        not null,
  session_id  uuid,
  pain        smallint check (pain between 0 and 10),
  symptoms    jsonb       not null,
  note        text,
  recorded_at timestamptz not null,
  fingerprint text        not null,
  primary key (tenant_id, member_id, id)
);
create index check_in_newest_first on check_in (tenant_id, member_id, at desc, id desc);
create index check_in_of_day on check_in (tenant_id, member_id, day);

create table pause (
  tenant_id   text        not null check (tenant_id <> ''),
  member_id   text        not null,
  id          uuid        not null,
  from_date   date        not null,
  to_date     date check (to_date >= from_date),
  reason      text,
  created_at  timestamptz not null,
  fingerprint text        not null,
  primary key (tenant_id, member_id, id)
);
comment on column pause.reason is 'never published';

-- What the streak needs of plans: a replica of routine-planned and routine-adapted, each fact as it was said.
create table plan_fact (
  tenant_id text   not null check (tenant_id <> ''),
  member_id text   not null,
  plan_id   uuid   not null,
  sequence  bigint not null,
  subject   uuid   not null,
  kind      text   not null,
  ends      date   not null,
  fact      jsonb  not null,
  primary key (tenant_id, member_id, plan_id, sequence, subject)
);
create index plan_fact_by_end on plan_fact (tenant_id, member_id, ends);
comment on column plan_fact.subject is 'the plan, or the session of it that moved: one event can tell of several';
comment on column plan_fact.ends is 'the Sunday of its week';

-- What was found, cleared and dismissed, by whom: it is only ever added to.
create table safety_record (
  tenant_id  text        not null check (tenant_id <> ''),
  member_id  text        not null,
  id         uuid        not null,
  at         timestamptz not null,
  kind       text        not null,
  finding_id uuid        not null,
  code       text        not null,
  urgency    text        not null,
  actor      text        not null,
  note       text,
  primary key (tenant_id, member_id, id)
);

-- When a streak changes next though nobody does anything. A queue: the worker finds what is due, each tenant's work is done as that tenant.
create table streak_due (
  tenant_id     text        not null check (tenant_id <> ''),
  member_id     text        not null,
  due_at        timestamptz not null,
  claimed_until timestamptz not null default '-infinity',
  primary key (tenant_id, member_id)
);
create index streak_due_first on streak_due (due_at);
insert into streak_due (tenant_id, member_id, due_at) select tenant_id, member_id, now() from member_progress;

-- Members' requests to be forgotten. The member is known by a hash only.
create table erasure (
  tenant_id   text        not null check (tenant_id <> ''),
  id          uuid        not null,
  member_hash text        not null,
  erased_at   timestamptz not null,
  primary key (tenant_id, id)
);
create index erasure_of_member on erasure (tenant_id, member_hash);
create table erasure_service (
  tenant_id  text        not null check (tenant_id <> ''),
  erasure_id uuid        not null,
  service    text        not null,
  done_at    timestamptz not null,
  primary key (tenant_id, erasure_id, service),
  foreign key (tenant_id, erasure_id) references erasure (tenant_id, id)
);

do $$
declare
  name text;
begin
  foreach name in array array['member_day', 'check_in', 'pause', 'plan_fact', 'safety_record', 'streak_due', 'erasure', 'erasure_service'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_tenant on %I to ${app} using (tenant_id = current_setting(''app.tenant'', true)) with check (tenant_id = current_setting(''app.tenant'', true))', name);
    execute format('grant select, insert, update, delete on %I to ${app}', name);
  end loop;
end
$$;
create policy queues on streak_due to ${worker} using (true);
grant select, update on streak_due to ${worker};
alter table member_progress force row level security;
alter table session force row level security;
