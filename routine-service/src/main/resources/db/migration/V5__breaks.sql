-- Desk breaks are planned each time they are read; what is kept of them is what the member answered, as it was when answered. Rows go 90 days after their date,
-- when the member answers the next one.
create table break_answer (
  tenant_id   text        not null check (tenant_id <> ''),
  member_id   text        not null,
  id          uuid        not null,
  date        date        not null,
  at          timestamptz not null,
  zone        text        not null,
  status      text        not null check (status in ('DONE', 'LATER', 'SKIPPED')),
  later_until timestamptz,
  reason      text,
  answered_at timestamptz not null,
  moves       jsonb       not null,
  primary key (tenant_id, member_id, id),
  check ((status = 'LATER') = (later_until is not null))
);
create index break_answer_by_date on break_answer (tenant_id, member_id, date);
comment on column break_answer.date is 'the local date of the break in the zone that the member had then';
comment on column break_answer.reason is 'the member''s own words: may speak of health';
comment on column break_answer.moves is 'the exercises as they were planned: their seconds count for the weekly aims where the break was done';

-- When members have no time, as they said. No subject, no place and nobody else's name: only from when to when.
create table busy_time (
  tenant_id text        not null check (tenant_id <> ''),
  member_id text        not null,
  starts_at timestamptz not null,
  ends_at   timestamptz not null,
  primary key (tenant_id, member_id, starts_at),
  check (starts_at < ends_at)
);

do $$
declare
  one text;
begin
  foreach one in array array['break_answer', 'busy_time'] loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    execute format($p$create policy own_tenant on %I to ${app}
      using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true))$p$, one);
    execute format('grant select, insert, update, delete on %I to ${app}', one);
  end loop;
end $$;
