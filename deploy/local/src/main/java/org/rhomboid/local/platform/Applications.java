package org.rhomboid.local.platform;

import java.nio.file.Path;

/** Where the services' programs are. */
@FunctionalInterface
public interface Applications {

  /** The runnable jar of a module, like `catalog-service`. */
  Path jar(String module);

  /** Copies that a later build does not touch, so that it cannot break a running service: `&lt;folder&gt;/&lt;module&gt;`. */
  static Applications copied(Path folder) {
    return module -> folder.resolve(module).resolve("quarkus-run.jar");
  }

  /** What the build of the repository made. */
  static Applications built(Path repository) {
    return module -> repository.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
