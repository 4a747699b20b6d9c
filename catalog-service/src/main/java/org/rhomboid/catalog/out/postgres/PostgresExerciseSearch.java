package org.rhomboid.catalog.out.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.domain.search.Field;
import org.rhomboid.catalog.domain.search.Hit;
import org.rhomboid.catalog.domain.search.Match;
import org.rhomboid.catalog.domain.search.RankingRule;
import org.rhomboid.catalog.domain.search.SearchText;
import org.rhomboid.catalog.domain.search.SearchWords;
import org.rhomboid.catalog.usecase.ExerciseSearch;
import org.rhomboid.kit.identity.Tenant;

/**
 * The search in statements of its own and without an entity: what is found is a rank and no row, and a row is written by what PostgreSQL makes of its texts.
 * Each call is one round trip; as entities, a search that finds 2,000 texts would carry them all here.
 */
@ApplicationScoped
class PostgresExerciseSearch implements ExerciseSearch {

  private final ObjectMapper json;
  private final String rules;

  PostgresExerciseSearch(ObjectMapper json) {
    this.json = json;
    this.rules = written(Stream.of(RankingRule.values()).map(Band::of).toList());
  }

  @Override
  public Uni<Void> index(Tenant tenant, List<SearchText> texts) {
    String rows = written(texts.stream().map(TextRow::of).toList());
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(SearchStatements.INDEX)
                    .setParameter("tenant", tenant.id())
                    .setParameter("texts", rows)
                    .executeUpdate())
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> forget(Tenant tenant, Collection<String> slugs) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(SearchStatements.FORGET)
                    .setParameter("tenant", tenant.id())
                    .setParameter("slugs", written(slugs))
                    .executeUpdate())
        .replaceWithVoid();
  }

  @Override
  public Uni<List<Hit>> find(Tenant tenant, Language language, SearchWords words) {
    return Panache.getSession()
        .chain(session -> found(session, language, words).getResultList())
        .map(rows -> rows.stream().map(PostgresExerciseSearch::hit).toList());
  }

  @Override
  public Uni<Map<Hit, Match>> explain(Tenant tenant, SearchWords words, List<Hit> hits) {
    String page =
        written(
            IntStream.range(0, hits.size())
                .mapToObj(number -> HitRow.of(number, tenant, hits.get(number)))
                .toList());
    return Panache.getSession()
        .chain(session -> explained(session, words, page).getResultList())
        .map(rows -> matches(hits, rows));
  }

  private Mutiny.SelectionQuery<Object[]> found(
      Mutiny.Session session, Language language, SearchWords words) {
    return session
        .createNativeQuery(SearchStatements.FIND, Object[].class)
        .setParameter("words", words.text())
        .setParameter("language", language.tag())
        .setParameter("similarFrom", RankingRule.SIMILAR_FROM)
        .setParameter("shortestGuess", RankingRule.SHORTEST_GUESS)
        .setParameter("rules", rules)
        .setParameter("most", (long) MOST_HITS);
  }

  private static Mutiny.SelectionQuery<Object[]> explained(
      Mutiny.Session session, SearchWords words, String page) {
    return session
        .createNativeQuery(SearchStatements.EXPLAIN, Object[].class)
        .setParameter("words", words.text())
        .setParameter("similarFrom", RankingRule.SIMILAR_FROM)
        .setParameter("page", page);
  }

  private static Hit hit(Object[] row) {
    Layer layer = row[1].equals(Tenant.LIBRARY.id()) ? Layer.LIBRARY : Layer.TENANT;
    return new Hit(
        (String) row[0],
        layer,
        (Integer) row[2],
        RankingRule.valueOf((String) row[3]),
        Language.ofTag((String) row[4]).orElseThrow());
  }

  private Map<Hit, Match> matches(List<Hit> hits, List<Object[]> rows) {
    Map<Hit, Match> matches = new HashMap<>();
    for (Object[] row : rows) {
      Hit hit = hits.get((Integer) row[0]);
      String text = (String) row[2];
      List<String> words = inOrder(text, read((String) row[3]));
      matches.put(hit, new Match(Field.valueOf((String) row[1]), hit.rule().how(), text, words));
    }
    return matches;
  }

  private static List<String> inOrder(String text, String[] words) {
    return Arrays.stream(words)
        .distinct()
        .sorted(
            Comparator.<String>comparingInt(text::indexOf).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private String[] read(String words) {
    try {
      return json.readValue(words, String[].class);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("PostgreSQL writes JSON", impossible);
    }
  }

  private String written(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts are plain data", impossible);
    }
  }

  private record Band(String rule, int base, int spread, String fit) {

    static Band of(RankingRule rule) {
      return new Band(rule.name(), rule.base(), rule.spread(), rule.fit().name());
    }
  }

  private record TextRow(
      String slug,
      String language,
      String name,
      List<String> aliases,
      List<String> instructions,
      List<String> cues) {

    static TextRow of(SearchText text) {
      return new TextRow(
          text.slug(),
          text.language().tag(),
          text.name(),
          text.aliases(),
          text.instructions(),
          text.cues());
    }
  }

  private record HitRow(
      int number, String tenant, String slug, String language, String how, List<Field> fields) {

    static HitRow of(int number, Tenant tenant, Hit hit) {
      Tenant owner = hit.layer() == Layer.LIBRARY ? Tenant.LIBRARY : tenant;
      return new HitRow(
          number,
          owner.id(),
          hit.slug(),
          hit.language().tag(),
          hit.rule().how().name(),
          hit.rule().fields());
    }
  }
}
