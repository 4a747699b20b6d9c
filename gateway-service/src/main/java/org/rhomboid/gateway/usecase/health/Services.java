package org.rhomboid.gateway.usecase.health;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** The services behind the gateway. */
public interface Services {

  /** By which they are told of; always the same, in the same order. */
  List<String> ids();

  /** Whether an instance of it says that it is ready; false also where none says anything for a second. Never fails. */
  Uni<Boolean> isReady(String id);
}
