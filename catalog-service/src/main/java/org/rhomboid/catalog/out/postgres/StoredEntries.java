package org.rhomboid.catalog.out.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.State;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.catalog.domain.layer.Field;
import org.rhomboid.kit.identity.Tenant;

/** Entries as rows, both ways. */
@ApplicationScoped
class StoredEntries {

  private static final String ADD_REVISIONS =
      """
      insert into exercise_revision
        (tenant_id, slug, revision, body, published_at, state, library_revision, replaced_by)
      select :tenant, r.slug, r.revision, r.body, r."publishedAt", r.state, r."libraryRevision", r."replacedBy"
      from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r (slug text, revision integer, body jsonb,
        "publishedAt" timestamptz, state text, "libraryRevision" integer, "replacedBy" text)""";

  private static final String MAKE_CURRENT =
      """
      insert into exercise (tenant_id, slug, revision, state, fields, base_revision)
      select :tenant, r.slug, r.revision, r.state, r.fields, r."baseRevision"
      from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r (slug text, revision integer, state text,
        fields text, "baseRevision" integer)
      on conflict (tenant_id, slug) do update set revision = excluded.revision, state = excluded.state,
        fields = excluded.fields, base_revision = excluded.base_revision""";

  private static final String NOTE_OVERLAYS =
      """
      insert into overlay (tenant_id, slug, library_revision)
      select :tenant, r.slug, r."libraryRevision"
      from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r (slug text, overlay boolean, "libraryRevision" integer)
      where r.overlay
      on conflict (slug, tenant_id) do update set library_revision = excluded.library_revision""";

  private static final String FORGET_OVERLAYS =
      """
      delete from overlay o
      using jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r (slug text, overlay boolean)
      where o.tenant_id = :tenant and o.slug = r.slug and not r.overlay""";

  private final Columns columns;

  StoredEntries(Columns columns) {
    this.columns = columns;
  }

  /**
   * @param overlay whether the entry is to be looked at when the library moves on
   */
  private record Row(
      String slug,
      int revision,
      ExerciseColumn body,
      Instant publishedAt,
      State state,
      Integer libraryRevision,
      String replacedBy,
      String fields,
      Integer baseRevision,
      boolean overlay) {

    private static Row of(Entry entry) {
      Revision revision = entry.revision();
      return new Row(
          revision.slug(),
          revision.number(),
          ExerciseColumn.of(revision.exercise()),
          revision.publishedAt(),
          revision.state(),
          revision.libraryRevision().orElse(null),
          revision.replacedBy().orElse(null),
          entry.fields().stream().map(Field::word).sorted().collect(Collectors.joining(",")),
          entry.baseRevision().orElse(null),
          revision.layer() == Layer.TENANT
              && revision.libraryRevision().isPresent()
              && revision.state().hasEntry());
    }
  }

  /** Four statements, whatever the number of entries. */
  Uni<Void> write(Tenant tenant, List<Entry> entries) {
    String rows = columns.written(entries.stream().map(Row::of).toList());
    return Panache.getSession()
        .call(session -> run(session, ADD_REVISIONS, tenant, rows))
        .call(session -> run(session, MAKE_CURRENT, tenant, rows))
        .call(session -> run(session, NOTE_OVERLAYS, tenant, rows))
        .call(session -> run(session, FORGET_OVERLAYS, tenant, rows))
        .replaceWithVoid();
  }

  List<Entry> entries(List<ExerciseEntity> heads, List<ExerciseRevisionEntity> revisions) {
    Map<String, ExerciseRevisionEntity> bySlug =
        revisions.stream().collect(Collectors.toMap(it -> it.slug, Function.identity()));
    return heads.stream().map(head -> entry(head, bySlug.get(head.slug))).toList();
  }

  Revision revision(ExerciseRevisionEntity entity) {
    return new Revision(
        entity.tenant.equals(Tenant.LIBRARY.id()) ? Layer.LIBRARY : Layer.TENANT,
        entity.revision,
        entity.publishedAt,
        entity.state,
        Optional.ofNullable(entity.libraryRevision),
        Optional.ofNullable(entity.replacedBy),
        columns.read(entity.body, ExerciseColumn.class).toExercise(entity.slug));
  }

  /** Whether the library has moved on since the tenant looked at it. */
  static boolean isBehind(Entry entry) {
    return entry.baseRevision().isPresent()
        && !entry.baseRevision().equals(entry.revision().libraryRevision());
  }

  private Entry entry(ExerciseEntity head, ExerciseRevisionEntity revision) {
    return new Entry(revision(revision), fields(head), Optional.ofNullable(head.baseRevision));
  }

  private static Set<Field<?>> fields(ExerciseEntity head) {
    return Arrays.stream(head.fields.split(","))
        .filter(word -> !word.isEmpty())
        .map(Field::ofWord)
        .collect(Collectors.toSet());
  }

  private static Uni<Integer> run(
      Mutiny.Session session, String statement, Tenant tenant, String rows) {
    return session
        .createNativeQuery(statement)
        .setParameter("tenant", tenant.id())
        .setParameter("rows", rows)
        .executeUpdate();
  }
}
