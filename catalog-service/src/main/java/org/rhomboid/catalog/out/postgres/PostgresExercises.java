package org.rhomboid.catalog.out.postgres;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rhomboid.catalog.domain.ExerciseFilter;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.domain.LibraryChanges;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.usecase.Exercises;
import org.rhomboid.kit.identity.Tenant;

/** What a tenant sees is the library until it can lay its own over it; row-level security lets nothing else through. */
@ApplicationScoped
class PostgresExercises implements Exercises, PanacheRepositoryBase<ExerciseEntity, ExerciseKey> {

  private static final String LOCK =
      "select cast(pg_advisory_xact_lock(hashtext('exercises of ' || :tenant)) as text)";

  private static final String CURRENT =
      """
      from ExerciseRevisionEntity r where r.tenant = :tenant and r.slug in :slugs
      and r.revision = (select e.revision from ExerciseEntity e where e.tenant = r.tenant and e.slug = r.slug)
      order by r.slug""";

  private final Columns columns;

  PostgresExercises(Columns columns) {
    this.columns = columns;
  }

  @Override
  public Uni<Optional<Revision>> find(Tenant tenant, String slug) {
    return current(List.of(slug)).map(found -> found.stream().findFirst());
  }

  @Override
  public Uni<List<Revision>> list(Tenant tenant, ExerciseFilter filter, Range range) {
    Parameters view =
        Parameters.with("tenant", Tenant.LIBRARY.id()).and("after", range.after().orElse(""));
    return list("tenant = :tenant and slug > :after order by slug", view)
        .map(exercises -> fitting(exercises, filter, range.limit() + 1))
        .chain(this::current);
  }

  @Override
  public Uni<Map<String, LibraryChanges.Current>> lockCurrent(Tenant tenant) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(LOCK, String.class)
                    .setParameter("tenant", tenant.id())
                    .getSingleResult())
        .chain(() -> list("tenant", tenant.id()))
        .map(PostgresExercises::bySlug);
  }

  @Override
  public Uni<Void> publish(Tenant tenant, List<LibraryChanges.Change> changes) {
    Object[] revisions = changes.stream().map(change -> revision(tenant, change)).toArray();
    Object[] current = changes.stream().map(change -> current(tenant, change)).toArray();
    return getSession()
        .chain(
            session ->
                session
                    .persistAll(revisions)
                    .chain(session::flush)
                    .chain(() -> session.mergeAll(current)));
  }

  private List<String> fitting(List<ExerciseEntity> exercises, ExerciseFilter filter, int limit) {
    return exercises.stream()
        .filter(it -> filter.fits(columns.read(it.facets, FacetsColumn.class).toFacets()))
        .map(it -> it.slug)
        .limit(limit)
        .toList();
  }

  private Uni<List<Revision>> current(List<String> slugs) {
    return getSession()
        .chain(
            session ->
                session
                    .createQuery(CURRENT, ExerciseRevisionEntity.class)
                    .setParameter("tenant", Tenant.LIBRARY.id())
                    .setParameter("slugs", slugs)
                    .getResultList())
        .map(found -> found.stream().map(this::revision).toList());
  }

  private Revision revision(ExerciseRevisionEntity entity) {
    ExerciseColumn body = columns.read(entity.body, ExerciseColumn.class);
    return new Revision(
        Layer.LIBRARY, entity.revision, entity.publishedAt, body.toExercise(entity.slug));
  }

  private ExerciseRevisionEntity revision(Tenant tenant, LibraryChanges.Change change) {
    ExerciseRevisionEntity entity = new ExerciseRevisionEntity();
    entity.tenant = tenant.id();
    entity.slug = change.revision().exercise().slug();
    entity.revision = change.revision().number();
    entity.publishedAt = change.revision().publishedAt();
    entity.body = columns.written(ExerciseColumn.of(change.revision().exercise()));
    return entity;
  }

  private ExerciseEntity current(Tenant tenant, LibraryChanges.Change change) {
    ExerciseEntity entity = new ExerciseEntity();
    entity.tenant = tenant.id();
    entity.slug = change.revision().exercise().slug();
    entity.revision = change.revision().number();
    entity.facets = columns.written(FacetsColumn.of(change.revision().exercise().facets()));
    entity.fingerprint = change.fingerprint();
    return entity;
  }

  private static Map<String, LibraryChanges.Current> bySlug(List<ExerciseEntity> exercises) {
    Function<ExerciseEntity, LibraryChanges.Current> current =
        it -> new LibraryChanges.Current(it.revision, it.fingerprint);
    return exercises.stream().collect(Collectors.toMap(it -> it.slug, current));
  }
}
