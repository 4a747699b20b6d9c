package org.rhomboid.routine.out.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.usecase.Profiles;
import org.rhomboid.routine.usecase.SavedProfile;

@ApplicationScoped
class PostgresProfiles implements Profiles, PanacheRepositoryBase<ProfileEntity, MemberKey> {

  /** A lock by name and not of a row: of a first profile there is no row to lock. Two names of one hash wait for each other, and no more than that. */
  private static final String LOCK =
      "select 1 from pg_advisory_xact_lock(hashtextextended(:member, 0))";

  private final Columns columns;

  PostgresProfiles(Columns columns) {
    this.columns = columns;
  }

  @Override
  public Uni<Optional<SavedProfile>> find(Member member) {
    return findById(MemberKey.of(member)).map(found -> Optional.ofNullable(found).map(this::saved));
  }

  @Override
  public Uni<Optional<SavedProfile>> findLocked(Member member) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(LOCK, Integer.class)
                    .setParameter("member", member.key())
                    .getSingleResult())
        .chain(() -> find(member));
  }

  @Override
  public Uni<Void> save(Member member, SavedProfile profile) {
    return findById(MemberKey.of(member))
        .map(found -> found == null ? added(member) : found)
        .invoke(entity -> fill(entity, profile))
        .chain(this::persist)
        .replaceWithVoid();
  }

  @Override
  public Uni<Optional<Long>> delete(Member member) {
    return findById(MemberKey.of(member))
        .call(found -> found == null ? Uni.createFrom().voidItem() : delete(found))
        .map(found -> Optional.ofNullable(found).map(gone -> gone.version));
  }

  private static ProfileEntity added(Member member) {
    ProfileEntity entity = new ProfileEntity();
    entity.tenant = member.tenant().id();
    entity.member = member.id();
    return entity;
  }

  private void fill(ProfileEntity entity, SavedProfile saved) {
    entity.version = saved.version();
    entity.body = columns.of(saved.profile());
    entity.history = columns.of(saved.history());
  }

  private SavedProfile saved(ProfileEntity entity) {
    return new SavedProfile(
        columns.profile(entity.body), columns.history(entity.history), entity.version);
  }
}
