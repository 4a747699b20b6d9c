package org.rhomboid.catalog.in.start;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.rhomboid.catalog.usecase.LoadedLibrary;
import org.rhomboid.catalog.usecase.MoveLibrary;

/** Loads the library before the service takes requests: one that cannot, stops the start, as half a library is worse than none. */
@ApplicationScoped
class LibraryAtStart {

  private static final Logger LOG = Logger.getLogger(LibraryAtStart.class);

  private final MoveLibrary moveLibrary;
  private volatile LoadedLibrary loaded;

  LibraryAtStart(MoveLibrary moveLibrary) {
    this.moveLibrary = moveLibrary;
  }

  /** The port opens after this returns. */
  void load(@Observes StartupEvent start) throws Throwable {
    loaded = VertxContextSupport.subscribeAndAwait(moveLibrary::toRelease);
    LOG.infof("library loaded exercises=%d published=%d", loaded.exercises(), loaded.published());
  }

  /** Empty until it is loaded. */
  Optional<LoadedLibrary> loaded() {
    return Optional.ofNullable(loaded);
  }
}
