package org.rhomboid.catalog;

import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rhomboid.catalog.usecase.CatalogViews;
import org.rhomboid.catalog.usecase.LoadedLibrary;
import org.rhomboid.catalog.usecase.MoveLibrary;

/** Sets an exercise of the library back to what a release before may have shipped, and forward again to what this one ships. */
@ApplicationScoped
class LibraryTime {

  private static final String ADD =
      """
      insert into exercise_revision
      select tenant_id, slug, revision + 1, %s, now(), 'PUBLISHED', revision + 1, null
      from exercise_revision join exercise using (tenant_id, slug, revision)
      where tenant_id = 'library' and slug = ?""";

  private static final String MAKE_CURRENT =
      """
      update exercise set revision = revision + 1, state = 'PUBLISHED'
      where tenant_id = 'library' and slug = ? returning revision""";

  private final MoveLibrary moveLibrary;
  private final CatalogViews views;
  private final int postgresPort;

  LibraryTime(
      MoveLibrary moveLibrary,
      CatalogViews views,
      @ConfigProperty(name = "RHOMBOID_POSTGRES_PORT") int postgresPort) {
    this.moveLibrary = moveLibrary;
    this.views = views;
    this.postgresPort = postgresPort;
  }

  /**
   * @param body what it was then, in SQL from {@code body}
   * @return its revision
   */
  int back(String slug, String body) {
    try (Connection database = CatalogDatabase.as("catalog_app", postgresPort, "library");
        PreparedStatement add = database.prepareStatement(ADD.formatted(body));
        PreparedStatement current = database.prepareStatement(MAKE_CURRENT)) {
      add.setString(1, slug);
      add.executeUpdate();
      current.setString(1, slug);
      try (ResultSet revision = current.executeQuery()) {
        revision.next();
        int number = revision.getInt(1);
        database.commit();
        views.forgetAll();
        return number;
      }
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  LoadedLibrary forward() {
    try {
      return VertxContextSupport.subscribeAndAwait(moveLibrary::toRelease);
    } catch (Throwable failed) {
      throw new AssertionError(failed);
    }
  }
}
