package org.rhomboid.routine.out.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.routine.usecase.adaptation.AnswersReplay;

/** Looked up each time: it is set and taken away from outside, for all instances at once. */
@ApplicationScoped
class PostgresAnswersReplay implements AnswersReplay {

  private static final String IS_UNDER_WAY = "select exists (select from answers_replay)";
  private static final String OVER = "select answers_complete()";

  @Override
  public Uni<Boolean> isUnderWay() {
    return ask(IS_UNDER_WAY);
  }

  @Override
  public Uni<Void> over() {
    return ask(OVER).replaceWithVoid();
  }

  private static Uni<Boolean> ask(String sql) {
    return Panache.getSession()
        .chain(session -> session.createNativeQuery(sql, Boolean.class).getSingleResult());
  }
}
