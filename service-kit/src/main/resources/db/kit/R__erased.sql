-- Whom the service has forgotten, so that nothing that comes late brings them back. Repeatable, and every statement leaves what is there as it is: the services
-- that have this kit already have migrations of later versions than any that could still be added to it.

create table if not exists erased (
  tenant_id   text        not null check (tenant_id <> ''),
  member_hash text        not null check (member_hash ~ '^[0-9a-f]{64}$'),
  at          timestamptz not null,
  primary key (tenant_id, member_hash)
);
comment on table erased is 'Members who were erased. For 30 days after it nothing is taken of them, from before it nothing ever';
comment on column erased.member_hash is 'SHA-256 of tenant/member, in hexadecimal: the member''s id is forgotten too';

alter table erased enable row level security;
alter table erased force row level security;

do $$
begin
  if not exists (select from pg_policies where schemaname = current_schema and tablename = 'erased' and policyname = 'own_tenant') then
    create policy own_tenant on erased to ${app}
      using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
  end if;
end $$;

grant select, insert, update on erased to ${app};
