package org.rhomboid.gateway.in.rest.limit;

import java.util.Map;
import java.util.Optional;

/** What a request counts. */
final class Cost {

  private static final int USUAL = 1;

  /** What works on many things at once; the figures are by order of magnitude of the processor time. */
  private static final Map<String, Integer> DEARER =
      Map.of(
          "/plans/simulate", 10,
          "/sessions/batch", 10,
          "/exercises/export", 10,
          "/exercises/import", 20,
          "/me/export", 20);

  private Cost() {}

  /** @param template of the public path, without {@code /api/v1}; empty where there is no such path */
  static int of(Optional<String> template) {
    return template.isPresent() ? DEARER.getOrDefault(template.get(), USUAL) : USUAL;
  }
}
