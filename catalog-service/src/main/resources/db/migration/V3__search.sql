-- What GET /exercises?q= looks through: the texts of an exercise in a language, with what PostgreSQL finds them by.

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gin;

-- Words as they are compared: no accents, no capitals, a space for whatever is neither letter nor digit ("Child's" is one word, "l'épaule" are two). Nothing
-- that means something to LIKE, a regular expression or a tsquery is left, so what a reader typed can be put into one.
create function folded(raw text) returns text
  language sql immutable strict parallel safe
  return trim(regexp_replace(regexp_replace(lower(unaccent('unaccent', normalize(raw, NFKC))),
    '''(?=s([^a-z]|$))', '', 'g'), '[\x01-\x2f\x3a-\x60\x7b-\x7f]+', ' ', 'g'));
comment on function folded is 'immutable as long as the rules of unaccent are: after a change of them, write the texts anew';

create function folded_each(raw text[]) returns text[]
  language sql immutable strict parallel safe
  return array(select folded(part) from unnest(raw) with ordinality as each(part, position) order by position);

create function folded_lines(raw text[]) returns text
  language sql immutable strict parallel safe
  return folded(array_to_string(raw, E'\n'));

-- One a language: accents off, then its stop words and stems; and one without stems, for a word that is not typed to its end.
create text search configuration rhomboid_en (copy = english);
create text search configuration rhomboid_de (copy = german);
create text search configuration rhomboid_es (copy = spanish);
create text search configuration rhomboid_fr (copy = french);
create text search configuration rhomboid_any (copy = simple);
alter text search configuration rhomboid_en alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word with unaccent, english_stem;
alter text search configuration rhomboid_de alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word with unaccent, german_stem;
alter text search configuration rhomboid_es alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word with unaccent, spanish_stem;
alter text search configuration rhomboid_fr alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word with unaccent, french_stem;
alter text search configuration rhomboid_any alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word with unaccent, simple;

create function configuration_of(language text) returns regconfig
  language sql immutable strict parallel safe
  return case language
    when 'en' then 'rhomboid_en'::regconfig
    when 'de' then 'rhomboid_de'::regconfig
    when 'es' then 'rhomboid_es'::regconfig
    when 'fr' then 'rhomboid_fr'::regconfig end;

create function document_of(language text, name text, aliases text[], instructions text[], cues text[]) returns tsvector
  language sql immutable strict parallel safe
  return setweight(to_tsvector(configuration_of(language), folded(name)), 'A')
    || setweight(to_tsvector(configuration_of(language), folded_lines(aliases)), 'B')
    || setweight(to_tsvector(configuration_of(language), folded_lines(instructions)), 'C')
    || setweight(to_tsvector(configuration_of(language), folded_lines(cues)), 'D');

create table exercise_text (
  tenant_id    text             not null check (tenant_id <> ''),
  slug         text collate "C" not null,
  language     text             not null check (language in ('en', 'de', 'es', 'fr')),
  name         text             not null,
  aliases      text[]           not null,
  instructions text[]           not null,
  cues         text[]           not null,
  names        text[]           not null generated always as (folded_each(name || aliases)) stored,
  words        text             not null generated always as (folded_lines(name || aliases)) stored,
  document     tsvector         not null generated always as (document_of(language, name, aliases, instructions, cues)) stored,
  primary key (tenant_id, slug, language)
);
comment on table exercise_text is 'what of an exercise can be searched, a row a language';
comment on column exercise_text.names is 'the name, then the aliases, as words are compared';
comment on column exercise_text.words is 'all of them as one text, to be compared by trigrams';
comment on column exercise_text.document is 'weights: A name, B aliases, C instructions, D cues';

-- The tenant stands first: nobody pays for what others store. Written at once (no pending list), so that every search costs the same.
create index exercise_text_by_document on exercise_text using gin (tenant_id, language, document) with (fastupdate = off);
create index exercise_text_by_trigram on exercise_text using gin (tenant_id, language, words gin_trgm_ops) with (fastupdate = off);

alter table exercise_text enable row level security;
alter table exercise_text force row level security;
create policy own_or_library on exercise_text for select to ${app}
  using (tenant_id in (current_setting('app.tenant', true), 'library') and current_setting('app.tenant', true) <> '');
create policy own_added on exercise_text for insert to ${app}
  with check (tenant_id = current_setting('app.tenant', true));
create policy own_changed on exercise_text for update to ${app}
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
create policy own_removed on exercise_text for delete to ${app}
  using (tenant_id = current_setting('app.tenant', true));
grant select, insert, update, delete on exercise_text to ${app};

-- What was typed as a tsquery: all the words or any of them, the last one as a whole word or as the beginning of one.
create function typed_words(configuration regconfig, typed text, operator text, ending text) returns tsquery
  language sql immutable strict parallel safe set client_min_messages = warning
  return to_tsquery(configuration, nullif(replace(typed, ' ', operator) || ending, ending));

-- What was typed as a pattern for LIKE: inside of words, in this order.
create function inside_words(typed text) returns text
  language sql immutable strict parallel safe
  return '%' || replace(typed, ' ', '%') || '%';

-- The words of a line that fit, as they stand in it. A parser may take typographic punctuation for letters: here it is none.
create function marked_words(configuration regconfig, line text, words tsquery) returns setof text
  language sql immutable strict parallel safe
as $$
  select marked[1] from regexp_matches(
    ts_headline(configuration, regexp_replace(line, '[\u0080-\u00bf\u2010-\u206f\ue000\ue001]', ' ', 'g'), words,
      'HighlightAll=true, StartSel=' || chr(57344) || ', StopSel=' || chr(57345)),
    chr(57344) || '([^' || chr(57345) || ']+)' || chr(57345), 'g') as marked
$$;

-- Those that are alike, or that have a word that was typed inside them.
create function similar_words(line text, typed text, similar_from real) returns setof text
  language sql immutable strict parallel safe
as $$
  select word from regexp_split_to_table(line, '[^[:alnum:]\u00c0-\uffff]+') as word
  where exists (select from regexp_split_to_table(typed, ' ') as one
    where similarity(folded(word), one) >= similar_from or length(one) > 2 and strpos(folded(word), one) > 0)
$$;

-- Row-level security tests the tenant before it lets a row meet an operator that is not leakproof, and neither @@ nor the trigram operators are: under it
-- their indexes are never used, and a search reads every text of the tenant. So this one function reads as the owner, whom a policy of its own lets through.
-- It says only which rows to look at, only of the transaction's own tenant and the library, and its caller reads them under row-level security again.
create policy candidates on exercise_text for select to current_user using (true);

create function search_candidates(asked text, typed text, similar_from real, shortest_guess integer)
  returns table (tenant_id text, slug text, language text)
  language plpgsql stable strict security definer rows 200
  set search_path = public, pg_temp
  set plan_cache_mode = force_custom_plan
  set pg_trgm.strict_word_similarity_threshold = 0.5
as $$
declare
  own text := current_setting('app.tenant', true);
begin
  if own = '' or own is null or typed = '' then
    return;
  end if;
  perform set_config('pg_trgm.strict_word_similarity_threshold', similar_from::text, true);
  return query
    select t.tenant_id, t.slug, t.language from exercise_text t
    where t.tenant_id in (own, 'library') and t.language = asked
      and t.document @@ typed_words(configuration_of(asked), typed, ' & ', ':*')
    union
    select t.tenant_id, t.slug, t.language from exercise_text t
    where asked <> 'en' and t.tenant_id in (own, 'library') and t.language = 'en'
      and t.document @@ typed_words(configuration_of('en'), typed, ' & ', ':*')
    union
    select t.tenant_id, t.slug, t.language from exercise_text t
    where length(typed) >= shortest_guess
      and t.tenant_id in (own, 'library') and t.language in (asked, 'en') and t.words %>> typed
    union
    select t.tenant_id, t.slug, t.language from exercise_text t
    where length(typed) >= shortest_guess
      and t.tenant_id in (own, 'library') and t.language in (asked, 'en') and t.words like inside_words(typed);
end
$$;
revoke execute on function search_candidates from public;
grant execute on function search_candidates to ${app};
