package org.rhomboid.catalog.out.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.catalog.usecase.Exercises;
import org.rhomboid.kit.identity.Tenant;

/**
 * The layers in PostgreSQL; row-level security lets nothing through but the library and the tenant's own. Entities read; what is written is one statement
 * however many exercises an import brings.
 */
@ApplicationScoped
class PostgresExercises implements Exercises {

  private static final String LOCK =
      "select cast(pg_advisory_xact_lock(hashtextextended('exercises of ' || :tenant, 0)) as text)";

  /** With the library as it is: what is laid over it now is there for whoever moves it on afterwards. */
  private static final String LOCK_OVER_LIBRARY =
      "select cast(pg_advisory_xact_lock_shared(hashtextextended('exercises of library', 0)) as text) || ("
          + LOCK
          + ")";

  private static final String CURRENT = "from ExerciseEntity e where e.tenant = :tenant";

  private static final String CURRENT_REVISIONS =
      """
      from ExerciseRevisionEntity r where r.tenant = :tenant
      and r.revision = (select e.revision from ExerciseEntity e where e.tenant = r.tenant and e.slug = r.slug)""";

  private static final String REVISIONS =
      """
      from ExerciseRevisionEntity r where r.slug = :slug and r.tenant in (:tenant, 'library')
      order by case r.tenant when 'library' then 1 else 0 end, r.revision desc""";

  private static final String BASES =
      """
      from ExerciseRevisionEntity r where r.tenant = 'library'
      and exists (select 1 from ExerciseEntity e
        where e.tenant = :tenant and e.slug = r.slug and e.baseRevision = r.revision)""";

  private final StoredEntries stored;
  private final LibraryRevisions libraryRevisions;
  private final OverlaysOfAll overlaysOfAll;

  PostgresExercises(
      StoredEntries stored, LibraryRevisions libraryRevisions, OverlaysOfAll overlaysOfAll) {
    this.stored = stored;
    this.libraryRevisions = libraryRevisions;
    this.overlaysOfAll = overlaysOfAll;
  }

  @Override
  public Uni<Void> lock(Tenant tenant) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        tenant.equals(Tenant.LIBRARY) ? LOCK : LOCK_OVER_LIBRARY, String.class)
                    .setParameter("tenant", tenant.id())
                    .getSingleResult())
        .replaceWithVoid();
  }

  @Override
  public Uni<Layers> layers(Tenant tenant) {
    if (tenant.equals(Tenant.LIBRARY)) {
      return library().map(entries -> new Layers(entries, List.of(), List.of()));
    }
    return library()
        .chain(library -> own(tenant).map(own -> new Layers(library, own, List.of())))
        .chain(layers -> withBases(tenant, layers));
  }

  @Override
  public Uni<Void> write(Tenant tenant, List<Entry> entries) {
    return entries.isEmpty() ? Uni.createFrom().voidItem() : stored.write(tenant, entries);
  }

  @Override
  public Uni<List<Revision>> revisions(Tenant tenant, String slug) {
    return read(
            REVISIONS, ExerciseRevisionEntity.class, Map.of("tenant", tenant.id(), "slug", slug))
        .map(found -> found.stream().map(stored::revision).toList());
  }

  @Override
  public Uni<Optional<Revision>> revision(Tenant tenant, Layer layer, String slug, int number) {
    String owner = layer == Layer.LIBRARY ? Tenant.LIBRARY.id() : tenant.id();
    ExerciseRevisionEntity.Key key = new ExerciseRevisionEntity.Key(owner, slug, number);
    return Panache.getSession()
        .chain(session -> session.find(ExerciseRevisionEntity.class, key))
        .map(found -> Optional.ofNullable(found).map(stored::revision));
  }

  @Override
  public Uni<Integer> release(Tenant library) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery("select release from library_release", Integer.class)
                    .getSingleResultOrNull())
        .map(release -> release == null ? 0 : release);
  }

  @Override
  public Uni<Void> released(Tenant library, int release) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        """
                        insert into library_release values (:tenant, :release)
                        on conflict (tenant_id) do update set release = excluded.release""")
                    .setParameter("tenant", library.id())
                    .setParameter("release", release)
                    .executeUpdate())
        .replaceWithVoid();
  }

  @Override
  public Uni<List<Overlaid>> overlaidBefore(Map<String, Integer> current) {
    return overlaysOfAll.before(current);
  }

  /** The bodies of revisions that are in memory already are not read again. */
  private Uni<List<Entry>> library() {
    return current(Tenant.LIBRARY)
        .chain(
            heads ->
                libraryRevisions.holdsAll(heads)
                    ? Uni.createFrom().item(libraryRevisions.entries(heads))
                    : entries(Tenant.LIBRARY, heads).invoke(libraryRevisions::hold));
  }

  private Uni<List<Entry>> own(Tenant tenant) {
    return current(tenant)
        .chain(
            heads -> heads.isEmpty() ? Uni.createFrom().item(List.of()) : entries(tenant, heads));
  }

  private Uni<List<Entry>> entries(Tenant tenant, List<ExerciseEntity> heads) {
    return read(CURRENT_REVISIONS, ExerciseRevisionEntity.class, Map.of("tenant", tenant.id()))
        .map(revisions -> stored.entries(heads, revisions));
  }

  private Uni<List<ExerciseEntity>> current(Tenant tenant) {
    return read(CURRENT, ExerciseEntity.class, Map.of("tenant", tenant.id()));
  }

  private Uni<Layers> withBases(Tenant tenant, Layers layers) {
    boolean behind = layers.own().stream().anyMatch(StoredEntries::isBehind);
    return behind
        ? read(BASES, ExerciseRevisionEntity.class, Map.of("tenant", tenant.id()))
            .map(found -> found.stream().map(stored::revision).toList())
            .map(bases -> new Layers(layers.library(), layers.own(), bases))
        : Uni.createFrom().item(layers);
  }

  private static <T> Uni<List<T>> read(String query, Class<T> type, Map<String, Object> values) {
    return Panache.getSession()
        .chain(
            session -> {
              var selection = session.createQuery(query, type);
              values.forEach(selection::setParameter);
              return selection.getResultList();
            });
  }
}
