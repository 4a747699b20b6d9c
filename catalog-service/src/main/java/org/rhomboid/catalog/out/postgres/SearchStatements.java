package org.rhomboid.catalog.out.postgres;

/** The statements of the search. What a reader typed is a value in them and never a part, also not of a pattern: {@code folded} leaves letters and digits. */
final class SearchStatements {

  /** What is the same already is not written again, nor is it folded and stemmed to find that out. */
  static final String INDEX =
      """
      insert into exercise_text (tenant_id, slug, language, name, aliases, instructions, cues)
      select :tenant, t.slug, t.language, t.name, t.aliases, t.instructions, t.cues
      from jsonb_to_recordset(cast(cast(:texts as text) as jsonb))
        as t(slug text, language text, name text, aliases text[], instructions text[], cues text[])
      where not exists (select from exercise_text was
        where was.tenant_id = :tenant and was.slug = t.slug and was.language = t.language
          and (was.name, was.aliases, was.instructions, was.cues) = (t.name, t.aliases, t.instructions, t.cues))
      on conflict (tenant_id, slug, language) do update
        set name = excluded.name, aliases = excluded.aliases, instructions = excluded.instructions, cues = excluded.cues""";

  static final String FORGET =
      """
      delete from exercise_text where tenant_id = :tenant
        and slug in (select jsonb_array_elements_text(cast(cast(:slugs as text) as jsonb)))""";

  /** The rules and their bands are the domain's; how to tell which one fits is said here. Of the languages the better one counts. */
  static final String FIND =
      """
      with typed as materialized (
        select folded(:words) as words
      ),
      asked as materialized (
        select l.language, t.words,
          typed_words(configuration_of(l.language), t.words, ' & ', '') as finished,
          typed_words(configuration_of(l.language), t.words, ' & ', ':*') as unfinished
        from typed t cross join (select cast(:language as text) as language union select 'en') l
      ),
      found as (
        select x.tenant_id, x.slug, x.language, x.names[1] as name, x.names, x.words, x.document,
          a.words as typed, a.finished, a.unfinished
        from typed t
          cross join lateral search_candidates(:language, t.words, cast(:similarFrom as real), :shortestGuess) c
          join exercise_text x on x.tenant_id = c.tenant_id and x.slug = c.slug and x.language = c.language
          join asked a on a.language = x.language
      ),
      ruled as (
        select f.*, case
            when name = typed then 'NAME_EXACT'
            when typed = any(names) then 'ALIAS_EXACT'
            when starts_with(name, typed || ' ') then 'NAME_BEGINS'
            when string_to_array(typed, ' ') <@ string_to_array(name, ' ') then 'NAME_WORDS'
            when ts_filter(document, '{a}') @@ finished then 'NAME_FORMS'
            when starts_with(name, typed) or ts_filter(document, '{a}') @@ unfinished then 'NAME_UNFINISHED'
            when ts_filter(document, '{b}') @@ finished then 'ALIAS_WORDS'
            when ts_filter(document, '{b}') @@ unfinished then 'ALIAS_UNFINISHED'
            when length(typed) >= :shortestGuess and exists (select from unnest(names) n where n like inside_words(typed)) then 'NAME_PART'
            when document @@ finished and texts_count then 'TEXT_WORDS'
            when document @@ unfinished and texts_count then 'TEXT_UNFINISHED'
            when length(typed) >= :shortestGuess and strict_word_similarity(typed, words) >= cast(:similarFrom as real) then 'SIMILAR'
          end as rule
        from found f cross join lateral (
          select language = :language or not exists (select from exercise_text o
            where o.tenant_id = f.tenant_id and o.slug = f.slug and o.language = :language) as texts_count) own
      ),
      scored as (
        select r.tenant_id, r.slug, r.language, r.rule,
          b.base + cast(round(b.spread * case b.fit
            when 'WHOLE' then 0
            when 'SHARE' then least(1, cast(length(typed) as real) / length(name))
            when 'TEXT_RANK' then ts_rank(document, unfinished, 32)
            when 'SIMILARITY' then 0.9 * strict_word_similarity(typed, words) + 0.1 * similarity(typed, name)
          end) as integer) as score
        from ruled r join jsonb_to_recordset(cast(cast(:rules as text) as jsonb))
          as b(rule text, base integer, spread integer, fit text) using (rule)
      ),
      best as (
        select distinct on (tenant_id, slug) * from scored
        order by tenant_id, slug, score desc, language = :language desc
      )
      select slug, tenant_id, score, rule, language from best order by score desc, slug, tenant_id <> 'library' limit :most""";

  /** The line that has the most of the words, in the first of its rule's fields. */
  static final String EXPLAIN =
      """
      with typed as materialized (
        select folded(:words) as words
      ),
      page as materialized (
        select p.number, p.how, p.fields, x.language, x.name, x.aliases, x.instructions, x.cues, t.words as typed,
          typed_words(configuration_of(x.language), t.words, ' | ', ':*') as forms,
          typed_words('rhomboid_any', t.words, ' | ', ':*') as beginnings
        from typed t cross join jsonb_to_recordset(cast(cast(:page as text) as jsonb))
            as p(number integer, tenant text, slug text, language text, how text, fields text[])
          join exercise_text x on x.tenant_id = p.tenant and x.slug = p.slug and x.language = p.language
      ),
      lines as (
        select p.*, l.field, l.position, l.text from page p cross join lateral (
          select 'NAME' as field, 0 as position, p.name as text
          union all select 'ALIAS', position, text from unnest(p.aliases) with ordinality as a(text, position)
          union all select 'INSTRUCTION', position, text from unnest(p.instructions) with ordinality as i(text, position)
          union all select 'CUE', position, text from unnest(p.cues) with ordinality as c(text, position)
        ) l where l.field = any(p.fields)
      ),
      best as (
        select distinct on (number) * from lines
        order by number, folded(text) = typed desc,
          case how when 'SIMILAR' then strict_word_similarity(typed, folded(text))
            when 'PART' then cast(folded(text) like inside_words(typed) as integer)
            else ts_rank(to_tsvector(configuration_of(language), folded(text)), forms) end desc,
          array_position(fields, field), position
      )
      select number, field, text, cast(to_json(case how
          when 'EXACT' then array[text]
          when 'PART' then array(select similar_words(text, typed, 1))
          when 'SIMILAR' then array(select similar_words(text, typed, cast(:similarFrom as real)))
          else array(select marked_words(configuration_of(language), text, forms)
            union select marked_words('rhomboid_any', text, beginnings))
        end) as text)
      from best""";

  private SearchStatements() {}
}
