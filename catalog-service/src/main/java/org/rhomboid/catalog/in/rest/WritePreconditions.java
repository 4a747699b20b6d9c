package org.rhomboid.catalog.in.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rhomboid.catalog.domain.layer.Precondition;

/**
 * {@code If-Match} and {@code If-None-Match} of a request that changes something (RFC 9110, 13.1). A tag counts whatever the language it was read in: the
 * texts of all of them change together. Compared strongly: a weak one matches nothing.
 */
final class WritePreconditions {

  private static final Pattern TAG = Pattern.compile("(?<!W/)\"([^\"]*)\"");
  private static final String ANY = "*";

  private WritePreconditions() {}

  static Precondition of(HttpHeaders headers) {
    return new Precondition(
        versions(headers.getRequestHeader(HttpHeaders.IF_MATCH)),
        versions(headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH)));
  }

  /** Absent: not asked for; empty: {@code *}. What is no tag is a version that nothing has. */
  private static Optional<Set<String>> versions(List<String> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    if (lines.stream().anyMatch(line -> line.strip().equals(ANY))) {
      return Optional.of(Set.of());
    }
    Set<String> versions =
        lines.stream()
            .flatMap(line -> TAG.matcher(line).results())
            .map(tag -> tag.group(1).split("-", 2)[0])
            .collect(Collectors.toSet());
    return Optional.of(versions.isEmpty() ? Set.of("none") : versions);
  }
}
