-- What an organisation has decided for its members; no row: the defaults.
create table organization_settings (
  tenant_id         text        primary key check (tenant_id <> ''),
  version           bigint      not null check (version > 0),
  streak_policy     text        not null check (streak_policy in ('DAILY', 'WORKING_DAYS', 'WEEKLY')),
  weekly_target     integer     not null check (weekly_target between 1 and 7),
  late_session_days integer     not null check (late_session_days between 1 and 365),
  minimum_cohort    integer     not null check (minimum_cohort between 5 and 1000),
  policy_history    jsonb       not null
);
comment on column organization_settings.policy_history is 'every {since, streakPolicy, weeklyTarget} there was, oldest first: days past are judged by what was in force';

-- A member's word on health data, each time it changed.
create table consent (
  tenant_id text        not null check (tenant_id <> ''),
  member_id text        not null,
  number    bigint      not null check (number > 0),
  purpose   text        not null check (purpose = 'HEALTH_DATA'),
  version   text        not null check (length(version) between 1 and 32),
  given     boolean     not null,
  at        timestamptz not null,
  primary key (tenant_id, member_id, number)
);
comment on column consent.version is 'of the text that the member was shown';

-- The latest of them, where whoever takes health data finds it by its key. No row: the organisation's contract counts.
create table consent_current (
  tenant_id text        not null check (tenant_id <> ''),
  member_id text        not null,
  number    bigint      not null check (number > 0),
  version   text        not null,
  given     boolean     not null,
  at        timestamptz not null,
  primary key (tenant_id, member_id)
);

-- What administrators, coaches and analysts did. Never health data.
create table audit (
  tenant_id text        not null check (tenant_id <> ''),
  id        uuid        not null,
  at        timestamptz not null,
  actor     text        not null,
  roles     jsonb       not null,
  action    text        not null,
  subject   text,
  details   jsonb       not null,
  primary key (tenant_id, id)
);
create index audit_newest_first on audit (tenant_id, at desc, id desc);
create index audit_by_actor on audit (tenant_id, actor);
create index audit_by_subject on audit (tenant_id, subject) where subject is not null;
comment on column audit.actor is 'a member id, or ''erased''';

alter table organization_settings enable row level security;
alter table organization_settings force row level security;
alter table consent enable row level security;
alter table consent force row level security;
alter table consent_current enable row level security;
alter table consent_current force row level security;
alter table audit enable row level security;
alter table audit force row level security;

create policy own_tenant on organization_settings to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
create policy own_tenant on consent to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
create policy own_tenant on consent_current to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
create policy own_tenant on audit to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

grant select, insert, update, delete on organization_settings, consent_current to ${app};
-- What was said is never said otherwise; it goes with its member.
grant select, insert, delete on consent to ${app};
-- What was done stays; only who it was is taken out once that member is erased.
grant select, insert, update (actor, subject) on audit to ${app};
