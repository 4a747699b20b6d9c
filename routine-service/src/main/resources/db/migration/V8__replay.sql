-- Set while sessions and check-ins are read again from their topics: what is there of them is a part only, and nothing may be planned from it. The superuser sets it, in the
-- transaction that empties the tables, and takes it away (docs/runbooks/read-answers-again.md).
create table answers_replay (
  began_at timestamptz not null default now(),
  only_one boolean     primary key default true check (only_one)
);
grant select on answers_replay to ${app}, ${worker};

-- For those who need all answers: the state of a server that is coming up, so that requests get 503 and events wait in place, as they do while the store is down.
create function answers_complete() returns boolean
  language plpgsql stable set search_path = ''
as $$
begin
  if exists (select from public.answers_replay) then
    raise exception 'answers are being read again' using errcode = 'cannot_connect_now';
  end if;
  return true;
end $$;
revoke execute on function answers_complete() from public;
grant execute on function answers_complete() to ${app};
