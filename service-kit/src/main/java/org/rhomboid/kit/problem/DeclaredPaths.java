package org.rhomboid.kit.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The paths that the service's OpenAPI document declares, as it was written when the application was built. Read when it is first asked for. */
@ApplicationScoped
class DeclaredPaths {

  private static final String DOCUMENT = "META-INF/quarkus-generated-openapi-doc.JSON";

  private volatile List<DeclaredPath> paths;

  /** The most particular one that a path is of; none where the document does not know it. */
  Optional<DeclaredPath> of(String path) {
    return declared().stream()
        .filter(declared -> declared.matches(path))
        .min(Comparator.comparingLong(DeclaredPath::variables));
  }

  private List<DeclaredPath> declared() {
    if (paths == null) {
      paths = read();
    }
    return paths;
  }

  private static List<DeclaredPath> read() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream document = loader.getResourceAsStream(DOCUMENT)) {
      List<DeclaredPath> declared = new ArrayList<>();
      if (document != null) {
        new ObjectMapper()
            .readTree(document)
            .path("paths")
            .properties()
            .forEach(path -> declared.add(DeclaredPath.of(path.getKey(), path.getValue())));
      }
      return List.copyOf(declared);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
