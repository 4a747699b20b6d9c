-- The queues beside a service's tables. ${app} serves requests and sees one tenant at a time; ${worker} sees the queues of all tenants and nothing else.

create sequence outbox_seq as bigint cache 1;

create table outbox (
  seq           bigint      primary key,
  shard         smallint    not null,
  id            uuid        not null,
  aggregatetype text        not null,
  aggregateid   text        not null,
  type          text        not null,
  version       bigint      not null,
  tenant_id     text        not null check (tenant_id <> ''),
  headers       jsonb       not null,
  payload       text,
  created_at    timestamptz not null default now()
);
create index outbox_by_shard on outbox (shard, seq);

comment on table outbox is 'Events that were committed and not yet acknowledged by Kafka; columns as Debezium''s outbox router reads them';
comment on column outbox.seq is 'drawn after the aggregate''s version is locked: per key it follows commit order';
comment on column outbox.payload is 'JSON; null is a tombstone';

create table outbox_lease (
  shard      smallint    primary key,
  owner      uuid        not null,
  epoch      bigint      not null,
  expires_at timestamptz not null
);
insert into outbox_lease (shard, owner, epoch, expires_at)
select shard, '00000000-0000-0000-0000-000000000000', 0, '-infinity' from generate_series(0, 3) as shard;

create table inbox (
  consumer  text        not null,
  tenant_id text        not null check (tenant_id <> ''),
  event_id  text        not null,
  at        timestamptz not null default now(),
  primary key (tenant_id, consumer, event_id)
);
create index inbox_by_age on inbox (at);
comment on table inbox is 'Events whose effect is in the database: recorded in the same transaction';

alter table outbox enable row level security;
alter table outbox force row level security;
alter table inbox enable row level security;
alter table inbox force row level security;

create policy own_tenant on outbox for insert to ${app} with check (tenant_id = current_setting('app.tenant', true));
create policy queues on outbox to ${worker} using (true);
create policy own_tenant on inbox to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
create policy queues on inbox to ${worker} using (true);

grant usage on schema public to ${app}, ${worker};
grant usage on sequence outbox_seq to ${app};
grant insert on outbox to ${app};
grant select, insert on inbox to ${app};
grant select, delete on outbox, inbox to ${worker};
grant select, update on outbox_lease to ${worker};
