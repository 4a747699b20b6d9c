package org.rhomboid.routine.in.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import org.rhomboid.routine.usecase.VersionCheck;

/**
 * {@code If-Match} and {@code If-None-Match} of a request that changes something (RFC 9110, 13.1). Tags are compared strongly: a weak one matches nothing.
 */
public final class Preconditions {

  private static final String ANY = "*";

  private Preconditions() {}

  public static VersionCheck of(HttpHeaders headers) {
    List<String> match = tags(headers, HttpHeaders.IF_MATCH);
    List<String> noneMatch = tags(headers, HttpHeaders.IF_NONE_MATCH);
    return held ->
        (match.isEmpty() || isAmong(match, held))
            && (noneMatch.isEmpty() || !isAmong(noneMatch, held));
  }

  private static boolean isAmong(List<String> tags, long held) {
    return held != VersionCheck.NONE && (tags.contains(ANY) || tags.contains("\"" + held + "\""));
  }

  private static List<String> tags(HttpHeaders headers, String name) {
    return headers.getRequestHeader(name).stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .map(String::trim)
        .toList();
  }
}
