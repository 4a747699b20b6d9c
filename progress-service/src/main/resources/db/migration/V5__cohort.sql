-- Weeks whose figures are closed: what comes for them later changes nothing that an employer sees.
create table cohort_week (
  tenant_id text        not null check (tenant_id <> ''),
  week      date        not null check (extract(isodow from week) = 1),
  closed_at timestamptz not null default now(),
  primary key (tenant_id, week)
);
comment on column cohort_week.week is 'its Monday';

-- What figures of groups are made of, as it was when the week was closed. Never shown for one member.
create table cohort_member_week (
  tenant_id      text     not null check (tenant_id <> ''),
  member_id      text     not null,
  week           date     not null,
  level          text,
  unit           text,
  practised_days smallint not null check (practised_days between 0 and 7),
  seconds        bigint   not null check (seconds >= 0),
  planned        integer  not null check (planned >= 0),
  done           integer  not null check (done >= 0),
  pain_sum       integer  not null,
  pain_count     integer  not null,
  primary key (tenant_id, member_id, week)
);
comment on column cohort_member_week.pain_sum is 'before sessions; nothing where the member had withdrawn from the use of health data by then';

-- What the noise in a tenant's figures is made of. Never changed: other noise would be a second look at the same cells.
create table cohort_secret (
  tenant_id text primary key check (tenant_id <> ''),
  seed      text not null check (length(seed) >= 32)
);

do $$
declare
  name text;
begin
  foreach name in array array['cohort_week', 'cohort_member_week', 'cohort_secret'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_tenant on %I to ${app} using (tenant_id = current_setting(''app.tenant'', true)) with check (tenant_id = current_setting(''app.tenant'', true))', name);
    execute format('grant select, insert on %I to ${app}', name);
  end loop;
end
$$;
grant delete on cohort_member_week to ${app};
