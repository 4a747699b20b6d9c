package org.rhomboid.progress.out.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** A lock by name and not of a row: of what is written for the first time there is no row to lock. Two names of one hash wait for each other, and no more than that. */
public final class NamedLock {

  /** Run as an update, although it is a select: Hibernate Reactive 3.2 keeps a new plan of a native select each time. */
  private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:name, 0))";

  private NamedLock() {}

  /** Held until the end of the transaction. */
  public static Uni<Void> of(String name) {
    return Panache.getSession()
        .chain(
            session -> session.createNativeQuery(LOCK).setParameter("name", name).executeUpdate())
        .replaceWithVoid();
  }
}
