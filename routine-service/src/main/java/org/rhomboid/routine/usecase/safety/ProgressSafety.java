package org.rhomboid.routine.usecase.safety;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Progress-service, asked whether a member is on hold. Not within a transaction: an answer may take its time. */
public interface ProgressSafety {

  /** Asks once, and waits for 2 s at most; empty where it cannot tell. It never fails. */
  Uni<Optional<ToldSafety>> ask(Asker asker);
}
