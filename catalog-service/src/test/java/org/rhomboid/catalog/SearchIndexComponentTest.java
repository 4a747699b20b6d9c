package org.rhomboid.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rhomboid.catalog.domain.Language.DE;
import static org.rhomboid.catalog.domain.Language.EN;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.search.Hit;
import org.rhomboid.catalog.domain.search.SearchText;
import org.rhomboid.catalog.usecase.MoveLibrary;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("What is searched")
class SearchIndexComponentTest {

  private static final String REFUSED = "42501";
  private static final int MANY = 10_000;
  private static final Pattern BUFFERS =
      Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");

  @ConfigProperty(name = "RHOMBOID_POSTGRES_PORT")
  int port;

  @Inject TenantSearch search;
  @Inject MoveLibrary moveLibrary;

  @Test
  @DisplayName("is what was said last, a language at a time")
  void replaced() {
    search.index("again", List.of(text("first", EN, "Tamarind"), text("first", DE, "Kirsche")));
    search.index("again", List.of(text("first", EN, "Kumquat"), text("second", EN, "Tamarind")));

    assertThat(slugs("again", EN, "kumquat")).containsExactly("first");
    assertThat(slugs("again", EN, "tamarind")).containsExactly("second");
    assertThat(slugs("again", DE, "kirsche")).contains("first");
  }

  @Test
  @DisplayName("is not written again where it is the same")
  void unchanged() throws SQLException {
    search.index("same", List.of(text("one", EN, "One")));
    String written = value("same", "select xmin from exercise_text where tenant_id = 'same'");

    search.index("same", List.of(text("one", EN, "One")));

    assertThat(value("same", "select xmin from exercise_text where tenant_id = 'same'"))
        .isEqualTo(written);
  }

  @Test
  @DisplayName("is gone in every language when it is forgotten, and nothing else is")
  void forgotten() {
    search.index(
        "gone",
        List.of(text("out", EN, "Pebble"), text("out", DE, "Kiesel"), text("kept", EN, "Pebble")));

    search.forget("gone", List.of("out", "never-there"));

    assertThat(slugs("gone", EN, "pebble")).containsExactly("kept");
    assertThat(slugs("gone", DE, "kiesel")).doesNotContain("out");
  }

  @Test
  @DisplayName(
      "is all of the library after a start, also what was published before there was a search")
  void libraryAtStart() throws Throwable {
    search.forget("library", List.of("cat-cow"));
    assertThat(slugs("acme", EN, "cat cow")).doesNotContain("cat-cow");

    VertxContextSupport.subscribeAndAwait(moveLibrary::toRelease);

    assertThat(slugs("acme", EN, "cat cow")).startsWith("cat-cow");
    assertThat(slugs("acme", DE, "Katze-Kuh")).startsWith("cat-cow");
  }

  @Test
  @DisplayName("is the tenant's own and the library: another tenant finds nothing of it")
  void tenants() {
    search.index("here", List.of(text("secret", EN, "Quillwort")));

    assertThat(slugs("here", EN, "quillwort")).containsExactly("secret");
    assertThat(slugs("there", EN, "quillwort")).isEmpty();
    assertThat(slugs("there", EN, "quilwort")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select count(*) from exercise_text where tenant_id = 'hidden'",
        "select count(*) from search_candidates('en', 'quokka', 0.3, 4) where tenant_id = 'hidden'"
      })
  @DisplayName("is shown by the store to its own tenant only, and to nobody without a tenant")
  void rowLevelSecurity(String sql) throws SQLException {
    search.index("hidden", List.of(text("one", EN, "Quokka")));

    assertThat(value("hidden", sql)).isEqualTo("1");
    assertThat(value("acme", sql)).isEqualTo("0");
    assertThat(value("", sql)).isEqualTo("0");
  }

  @Test
  @DisplayName("is written by its own tenant only, and by none for the library")
  void writes() throws SQLException {
    for (String owner : List.of("library", "globex")) {
      assertThatThrownBy(
              () ->
                  update(
                      "insert into exercise_text values ('"
                          + owner
                          + "', 'x', 'en', 'X', '{}', '{}', '{}')"))
          .isInstanceOfSatisfying(
              SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo(REFUSED));
    }
    search.index("globex", List.of(text("one", EN, "One")));
    assertThat(update("update exercise_text set name = 'X' where tenant_id <> 'acme'")).isZero();
    assertThat(update("delete from exercise_text where tenant_id <> 'acme'")).isZero();
  }

  @Test
  @DisplayName("is looked up by the relay's role not at all")
  void worker() {
    assertThatThrownBy(
            () -> {
              try (Connection connection = CatalogDatabase.as("catalog_worker", port, "acme");
                  Statement statement = connection.createStatement()) {
                statement.executeQuery("select * from search_candidates('en', 'x', 0.3, 4)");
              }
            })
        .isInstanceOfSatisfying(
            SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo(REFUSED));
  }

  /**
   * The pages that a search touches, counted by PostgreSQL, and not its time. To read every text of the tenant takes at least the pages of its texts; by the
   * indexes it is those of a handful of entries, for a word, a beginning and a slip alike.
   */
  @Test
  @DisplayName(
      "is found by indexes: a rare word among 10,000 exercises costs a fraction of reading them, and nobody pays for another's")
  void pages() throws SQLException {
    for (int from = 0; from < MANY; from += 1_000) {
      search.index("large", IntStream.range(from, from + 1_000).mapToObj(this::made).toList());
    }
    search.index("large", List.of(text("rare", EN, "Xylophone reach")));
    search.index("small", List.of(text("rare", EN, "Arm and xylophone")));
    analyze();

    long everything =
        pages("large", "select count(document) from exercise_text where tenant_id = 'large'");
    assertThat(everything).isGreaterThan(400);
    for (String typed : List.of("xylophone", "xyloph", "xylofone")) {
      assertThat(candidates("large", typed)).as(typed).isLessThan(everything / 5);
      assertThat(candidates("small", typed)).as(typed).isLessThan(everything / 5);
    }
    assertThat(candidates("small", "arm")).isLessThan(everything / 5);
    assertThat(search.find("large", EN, "arm")).hasSize(2_000);
    assertThat(slugs("large", EN, "xylofone")).startsWith("rare");
  }

  private SearchText made(int number) {
    String name = "Arm movement " + Integer.toString(number * 7919, 36);
    return new SearchText(
        "made-" + number,
        EN,
        name,
        List.of(),
        List.of("Stand tall and lift arm number " + number + " slowly to the side."),
        List.of());
  }

  private long candidates(String tenant, String typed) throws SQLException {
    return pages(tenant, "select * from search_candidates('en', '" + typed + "', 0.3, 4)");
  }

  /** How many pages a query touches, of a connection that knows the tables. */
  private long pages(String tenant, String sql) throws SQLException {
    try (Connection connection = CatalogDatabase.as("catalog_app", port, tenant);
        Statement statement = connection.createStatement()) {
      statement.executeQuery(sql).close();
      ResultSet plan = statement.executeQuery("explain (analyze, buffers, costs off) " + sql);
      StringBuilder lines = new StringBuilder();
      while (plan.next()) {
        lines.append(plan.getString(1)).append('\n');
      }
      Matcher buffers = BUFFERS.matcher(lines);
      assertThat(buffers.find()).as(lines.toString()).isTrue();
      return count(buffers.group(1)) + count(buffers.group(2));
    }
  }

  /** As PostgreSQL does by itself a minute after so much was written. */
  private void analyze() throws SQLException {
    try (Connection connection = CatalogDatabase.as("catalog_owner", port, "");
        Statement statement = connection.createStatement()) {
      statement.execute("analyze exercise_text");
      connection.commit();
    }
  }

  private static long count(String pages) {
    return pages == null ? 0 : Long.parseLong(pages);
  }

  private List<String> slugs(String tenant, Language language, String typed) {
    return search.find(tenant, language, typed).stream().map(Hit::slug).toList();
  }

  private String value(String tenant, String sql) throws SQLException {
    try (Connection connection = CatalogDatabase.as("catalog_app", port, tenant);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }

  private int update(String sql) throws SQLException {
    try (Connection connection = CatalogDatabase.as("catalog_app", port, "acme");
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private static SearchText text(String slug, Language language, String name) {
    return new SearchText(slug, language, name, List.of(), List.of(), List.of());
  }
}
