-- What an organisation asks of the plans of members it enrols.
create table plan_template (
  tenant_id text   not null check (tenant_id <> ''),
  name      text   not null,
  version   bigint not null check (version > 0),
  body      jsonb,
  primary key (tenant_id, name)
);
comment on column plan_template.version is 'one more with each change: also where the template was deleted and comes again, so that a plan never takes one for the other';
comment on column plan_template.body is 'null once it is deleted: the row stays for its version';

-- Who is enrolled: in one template at most.
create table template_enrolment (
  tenant_id   text        not null check (tenant_id <> ''),
  member_id   text        not null,
  name        text        not null,
  enrolled_at timestamptz not null,
  primary key (tenant_id, member_id)
);
create index template_enrolment_of_template on template_enrolment (tenant_id, name, member_id);

-- Templates that changed: whoever is enrolled is woken. A queue.
create table template_news (
  tenant_id  text        not null check (tenant_id <> ''),
  name       text        not null,
  changed_at timestamptz not null,
  primary key (tenant_id, name)
);

-- Members who were enrolled, moved or removed: they are woken. A queue.
create table enrolment_news (
  tenant_id  text        not null check (tenant_id <> ''),
  member_id  text        not null,
  changed_at timestamptz not null,
  primary key (tenant_id, member_id)
);

alter table plan add column template_name text;
alter table plan add column template_version bigint;
alter table plan add check ((template_name is null) = (template_version is null));
comment on column plan.template_name is 'of the template that it follows, null where it follows none';

do $$
declare
  one text;
begin
  foreach one in array array['plan_template', 'template_enrolment', 'template_news', 'enrolment_news'] loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    execute format($p$create policy own_tenant on %I to ${app}
      using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true))$p$, one);
    execute format('grant select, insert, update, delete on %I to ${app}', one);
  end loop;
  foreach one in array array['template_enrolment', 'template_news', 'enrolment_news'] loop
    execute format('create policy queues on %I to ${worker} using (true) with check (true)', one);
  end loop;
end $$;
grant select on template_enrolment to ${worker};
grant select, update, delete on template_news, enrolment_news to ${worker};
