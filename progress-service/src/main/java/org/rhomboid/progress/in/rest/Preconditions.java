package org.rhomboid.progress.in.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import org.rhomboid.progress.usecase.VersionCheck;

/**
 * {@code If-Match} and {@code If-None-Match} (RFC 9110, 13.1) about something that always exists, if only with its defaults: {@code *} always matches.
 */
public final class Preconditions {

  private static final String ANY = "*";
  private static final String WEAK = "W/";

  private Preconditions() {}

  /** Of a request that changes something: tags are compared strongly, a weak one matches nothing. */
  public static VersionCheck of(HttpHeaders headers) {
    List<String> match = tags(headers, HttpHeaders.IF_MATCH);
    List<String> noneMatch = tags(headers, HttpHeaders.IF_NONE_MATCH);
    return held ->
        (match.isEmpty() || isAmong(match, held))
            && (noneMatch.isEmpty() || !isAmong(noneMatch, held));
  }

  /** Whether a client that reads has this version already: tags are compared weakly. */
  public static boolean isKnown(HttpHeaders headers, long held) {
    return isAmong(
        tags(headers, HttpHeaders.IF_NONE_MATCH).stream()
            .map(tag -> tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag)
            .toList(),
        held);
  }

  public static EntityTag tag(long version) {
    return new EntityTag(Long.toString(version));
  }

  private static boolean isAmong(List<String> tags, long held) {
    return tags.contains(ANY) || tags.contains("\"" + held + "\"");
  }

  private static List<String> tags(HttpHeaders headers, String name) {
    return headers.getRequestHeader(name).stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .map(String::trim)
        .toList();
  }
}
