-- Whether members are on hold, as far as this service knows: the latest state heard of or asked for. No symptom and no finding is kept here.
create table member_safety (
  tenant_id    text        not null check (tenant_id <> ''),
  member_id    text        not null,
  hold_version bigint      not null check (hold_version >= 0),
  hold         boolean     not null,
  as_of        timestamptz not null,
  primary key (tenant_id, member_id)
);
comment on column member_safety.hold_version is 'of progress-service, 0 where it never had anything to say: what is below the one held is dropped';
comment on column member_safety.as_of is 'when progress-service said so: after 7 days it is asked again before anything is planned';

alter table member_safety enable row level security;
alter table member_safety force row level security;
create policy own_tenant on member_safety to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
grant select, insert, update, delete on member_safety to ${app};
