-- A tenant's own entries over the library: what each revision says of the exercise, and what an overlay was made over.

alter table exercise_revision
  add column state            text    not null default 'PUBLISHED',
  add column library_revision integer,
  add column replaced_by      text collate "C";
update exercise_revision set library_revision = revision where tenant_id = 'library';
alter table exercise_revision
  add constraint known_state check (state in ('PUBLISHED', 'HIDDEN', 'RETIRED', 'RECALLED', 'REMOVED'));
comment on column exercise_revision.library_revision is 'of an overlay: the revision of the library that it was made of; null: the tenant''s own exercise';

alter table exercise
  add column state         text   not null default 'PUBLISHED',
  add column fields        text   not null default '',
  add column base_revision integer;
comment on column exercise.fields is 'what the tenant laid down itself, separated by commas: all else follows the library';
comment on column exercise.base_revision is 'the revision of the library that the tenant last had before its eyes';

-- Filtering is done in memory, over the view that the service keeps of each tenant; whether content has changed is asked of the content.
alter table exercise drop column facets, drop column fingerprint;

-- Which release the library is of: an older instance that starts again beside newer ones must not publish what it ships.
create table library_release (
  tenant_id text    primary key check (tenant_id = 'library'),
  release   integer not null
);

-- Who has laid something over which exercise, across tenants and without any content: found by the worker when the library moves on, done tenant by tenant.
create table overlay (
  tenant_id        text             not null check (tenant_id <> ''),
  slug             text collate "C" not null,
  library_revision integer          not null,
  primary key (slug, tenant_id)
);

alter table library_release enable row level security;
alter table library_release force row level security;
alter table overlay enable row level security;
alter table overlay force row level security;

create policy own on library_release to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
create policy own on overlay to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
create policy queues on overlay for select to ${worker} using (true);

grant select, insert, update on library_release to ${app};
grant select, insert, update, delete on overlay to ${app};
grant select on overlay to ${worker};
