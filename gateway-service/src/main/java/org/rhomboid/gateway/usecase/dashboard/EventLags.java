package org.rhomboid.gateway.usecase.dashboard;

import io.smallrye.mutiny.Uni;

/** Kafka, asked how far its readers are. The same for every tenant: they share the topics. */
public interface EventLags {

  /** A few seconds old at most; fails where Kafka cannot be asked. */
  Uni<EventLag> current();
}
