-- Links to a member's calendar. A calendar program has no token: whoever has the secret reads the feed.
create table calendar_link (
  tenant_id       text        not null check (tenant_id <> ''),
  member_id       text        not null,
  id              uuid        not null,
  secret_hash     text        not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
  name            text,
  language        text        not null check (language in ('EN', 'DE', 'ES', 'FR')),
  breaks          boolean     not null,
  names           uuid        not null,
  created_at      timestamptz not null,
  fingerprint     text        not null,
  last_fetched_at timestamptz,
  primary key (tenant_id, member_id, id)
);
comment on column calendar_link.secret_hash is 'SHA-256 of the secret, in hexadecimal: the secret itself is told once and kept nowhere';
comment on column calendar_link.names is 'the namespace of the ids of events: by chance, the same in all links of a member';
comment on column calendar_link.last_fetched_at is 'to the hour: null until a calendar program has read it';

alter table calendar_link enable row level security;
alter table calendar_link force row level security;
create policy own_tenant on calendar_link to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
grant select, insert, update, delete on calendar_link to ${app};

-- The one question that is asked before a tenant is known: whose is this secret? A function answers it, with the rights of the role that runs the migrations, and gives away the
-- tenant and the member of one row to who has the row's hash. The other ways give away more: a policy for the worker's role would let it list the links of all tenants, and
-- make every guess wait for the two connections that the relay lives on; a policy that trusts a setting would have ${app} read whole rows of other tenants.
-- What follows is then read as that tenant, under own_tenant, like anything else.
-- FORCE binds the owner as well, so it needs a policy of its own. It may change the table anyway, and no service runs as it.
create policy finds_owners on calendar_link for select to current_user using (true);

create function calendar_owner(hash text) returns table (tenant_id text, member_id text)
  language sql stable strict rows 1 security definer set search_path = ''
as $$
  select link.tenant_id, link.member_id from public.calendar_link as link where link.secret_hash = hash
$$;
revoke execute on function calendar_owner(text) from public;
grant execute on function calendar_owner(text) to ${app};
