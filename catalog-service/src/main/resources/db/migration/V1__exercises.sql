-- What was ever published, for good: a plan names the revision that it was made with.
create table exercise_revision (
  tenant_id    text             not null check (tenant_id <> ''),
  slug         text collate "C" not null,
  revision     integer          not null check (revision > 0),
  body         jsonb            not null,
  published_at timestamptz      not null,
  primary key (tenant_id, slug, revision)
);
comment on column exercise_revision.tenant_id is 'library: what every tenant sees';

-- The revision that is current, with what a reader filters by: a list looks through these narrow rows and opens only the bodies of its page.
create table exercise (
  tenant_id   text             not null check (tenant_id <> ''),
  slug        text collate "C" not null,
  revision    integer          not null,
  facets      jsonb            not null,
  fingerprint text             not null,
  primary key (tenant_id, slug),
  foreign key (tenant_id, slug, revision) references exercise_revision
);
comment on column exercise.slug is 'ordered by its bytes, as Java orders it: a cursor means the same in both';
comment on column exercise.fingerprint is 'SHA-256 of the content: unchanged content makes no revision';

alter table exercise_revision enable row level security;
alter table exercise_revision force row level security;
alter table exercise enable row level security;
alter table exercise force row level security;

-- A tenant sees its own and the library; it writes its own. The library is written by the service itself: no token carries its name.
create policy own_or_library on exercise_revision for select to ${app}
  using (tenant_id in (current_setting('app.tenant', true), 'library') and current_setting('app.tenant', true) <> '');
create policy own on exercise_revision for insert to ${app}
  with check (tenant_id = current_setting('app.tenant', true));

create policy own_or_library on exercise for select to ${app}
  using (tenant_id in (current_setting('app.tenant', true), 'library') and current_setting('app.tenant', true) <> '');
create policy own_added on exercise for insert to ${app}
  with check (tenant_id = current_setting('app.tenant', true));
create policy own_changed on exercise for update to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
create policy own_removed on exercise for delete to ${app}
  using (tenant_id = current_setting('app.tenant', true));

grant select, insert on exercise_revision to ${app};
grant select, insert, update, delete on exercise to ${app};
