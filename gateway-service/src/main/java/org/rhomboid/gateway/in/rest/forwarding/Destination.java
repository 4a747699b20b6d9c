package org.rhomboid.gateway.in.rest.forwarding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who answers a path, as far as its first segment says: quick, and before it is known whether the path exists. */
public final class Destination {

  private static final String ROOT = PublicPaths.PREFIX + "/";
  private static final String HERE = "gateway";
  private static final String SEVERAL = "several";

  /** Streams stay open for hours: nobody is to wait for their end. */
  private static final String STREAMS = "live";

  private static final Map<String, String> OWNERS =
      PublicPaths.ALL.stream()
          .filter(path -> !segment(path).equals(STREAMS))
          .collect(
              Collectors.toUnmodifiableMap(
                  Destination::segment,
                  Destination::owner,
                  (one, other) -> one.equals(other) ? one : SEVERAL));

  private static final Set<String> OPEN =
      PublicPaths.ALL.stream()
          .filter(PublicPath::open)
          .map(Destination::segment)
          .collect(Collectors.toUnmodifiableSet());

  private Destination() {}

  /**
   * One of a few words: the id of a service, or another where it is not one alone. Empty for what is not forwarded or composed here.
   *
   * @param rawPath as it was sent
   */
  public static Optional<String> of(String rawPath) {
    return segment(rawPath).map(OWNERS::get);
  }

  /** Whether a token is looked at: under {@code /api/v1}, but not where the path itself is the secret. */
  public static boolean needsToken(String rawPath) {
    return segment(rawPath).filter(Predicate.not(OPEN::contains)).isPresent();
  }

  private static Optional<String> segment(String rawPath) {
    if (rawPath == null || !rawPath.startsWith(ROOT) || rawPath.length() == ROOT.length()) {
      return Optional.empty();
    }
    int begin = ROOT.length();
    int end = rawPath.indexOf('/', begin);
    return Optional.of(end < 0 ? rawPath.substring(begin) : rawPath.substring(begin, end));
  }

  private static String segment(PublicPath path) {
    return path.template().text().split("/")[1];
  }

  private static String owner(PublicPath path) {
    return path.owner() == null ? HERE : path.owner().id();
  }
}
