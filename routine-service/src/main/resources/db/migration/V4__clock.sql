-- What was withdrawn for good, as exercise-retired says. It may be heard of before the entry itself is gone.
alter table catalog_exercise add column withdrawn text check (withdrawn in ('RECALLED', 'RETIRED'));
alter table catalog_exercise add column withdrawn_sequence bigint;
comment on column catalog_exercise.withdrawn_sequence is 'counts while the entry is not newer: published again, an exercise is back';

-- When time alone asks for something of a member's plans next, or news of the catalog at once. A queue: the worker finds what is due, each member's work is done as
-- their tenant.
create table plan_due (
  tenant_id     text        not null check (tenant_id <> ''),
  member_id     text        not null,
  due_at        timestamptz not null,
  woken_at      timestamptz not null default '-infinity',
  claimed_until timestamptz not null default '-infinity',
  primary key (tenant_id, member_id)
);
create index plan_due_first on plan_due (due_at);
comment on column plan_due.due_at is 'infinity where nothing will come by itself; -infinity goes before all others: a recall';
comment on column plan_due.woken_at is 'a transaction that began before it may have read what has changed since: it does not put the instant off';

-- Who has an exercise in sessions still to come.
create table planned_exercise (
  tenant_id  text        not null check (tenant_id <> ''),
  member_id  text        not null,
  monday     date        not null,
  slug       text        not null,
  layer      text        not null,
  revision   int         not null,
  until_date date        not null,
  noted_at   timestamptz not null default now(),
  primary key (tenant_id, member_id, monday, slug, layer, revision)
);
create index planned_exercise_by_slug on planned_exercise (slug, tenant_id);
comment on column planned_exercise.until_date is 'of the last session of that week that has it';
comment on column planned_exercise.noted_at is 'when the transaction that planned it began';

-- Entries of the catalog that changed: whoever has planned them is woken. A queue.
create table catalog_news (
  tenant_id  text        not null check (tenant_id <> ''),
  slug       text        not null,
  revision   int,
  recall     boolean     not null,
  changed_at timestamptz not null default now(),
  woken_at   timestamptz,
  primary key (tenant_id, slug)
);
comment on column catalog_news.tenant_id is 'the layer: library, or the tenant';
comment on column catalog_news.revision is 'those who have planned this one need not be woken; null: all are';
comment on column catalog_news.woken_at is 'when those were woken who had it planned; looked at once more for those whose plan was being made meanwhile';

do $$
declare
  one text;
begin
  foreach one in array array['plan_due', 'planned_exercise', 'catalog_news'] loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    execute format($p$create policy own_tenant on %I to ${app}
      using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true))$p$, one);
    execute format('create policy queues on %I to ${worker} using (true) with check (true)', one);
    execute format('grant select, insert, update, delete on %I to ${app}', one);
  end loop;
end $$;
grant select, update on plan_due to ${worker};
grant select on planned_exercise to ${worker};
grant select, update, delete on catalog_news to ${worker};

-- Members who have planned already are due at once: their instants are worked out anew. As the owner, who sees nothing while row-level security is forced.
alter table plan no force row level security;
alter table plan_due no force row level security;
alter table planned_exercise no force row level security;
insert into plan_due (tenant_id, member_id, due_at)
select tenant_id, member_id, now() from plan where monday >= current_date - 35 group by tenant_id, member_id;
insert into planned_exercise (tenant_id, member_id, monday, slug, layer, revision, until_date)
select tenant_id, member_id, monday, one ->> 'slug', one ->> 'layer', (one ->> 'revision')::int, monday + 6
from plan cross join jsonb_array_elements(body -> 'exercises') as one
where state = 'ACTIVE' and monday >= current_date - 8
on conflict do nothing;
alter table plan force row level security;
alter table plan_due force row level security;
alter table planned_exercise force row level security;
