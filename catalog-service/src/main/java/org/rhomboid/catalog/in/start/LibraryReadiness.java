package org.rhomboid.catalog.in.start;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Whether the library is loaded, and how many exercises it has. */
@Readiness
@ApplicationScoped
class LibraryReadiness implements HealthCheck {

  private final LibraryAtStart library;

  LibraryReadiness(LibraryAtStart library) {
    this.library = library;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("library").status(library.loaded().isPresent());
    library.loaded().ifPresent(loaded -> answer.withData("exercises", loaded.exercises()));
    return answer.build();
  }
}
