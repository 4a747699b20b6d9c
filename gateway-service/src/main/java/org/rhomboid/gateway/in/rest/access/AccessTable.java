package org.rhomboid.gateway.in.rest.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rhomboid.kit.identity.Roles;

/** The table {@code access.txt}: lines of method, path, roles and scopes, with spaces between; {@code #} begins a comment. */
public final class AccessTable {

  /** The scopes that limit a token. Others, such as {@code openid}, are not ours to judge. */
  public static final Set<String> SCOPES =
      Set.of(
          "catalog:read",
          "catalog:write",
          "plan:read",
          "plan:write",
          "progress:read",
          "progress:write",
          "organization:read",
          "organization:write",
          "live:read");

  private static final String RESOURCE = "/access.txt";
  private static final String ANY = "any";
  private static final String OPEN = "open";
  private static final String NONE = "-";

  private final Map<String, AccessRule> byOperation;

  private AccessTable(List<AccessRule> rules) {
    this.byOperation =
        rules.stream()
            .collect(Collectors.toUnmodifiableMap(AccessRule::operation, Function.identity()));
  }

  /** The table of this build. */
  public static AccessTable ofThisBuild() {
    try (InputStream table = AccessTable.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return of(lines.lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * @throws IllegalStateException where a line is no rule, or an operation has two
   */
  static AccessTable of(List<String> lines) {
    return new AccessTable(
        lines.stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(AccessTable::rule)
            .toList());
  }

  /** @param template without {@code /api/v1}, as declared, such as {@code /exercises/{slug}} */
  public Optional<AccessRule> of(String method, String template) {
    return Optional.ofNullable(byOperation.get(method + " " + template));
  }

  public Collection<AccessRule> rules() {
    return byOperation.values();
  }

  private static AccessRule rule(String line) {
    String[] columns = line.split("\\s+");
    if (columns.length != 4) {
      throw unreadable(line, "it has four columns");
    }
    boolean open = columns[2].equals(OPEN);
    Set<String> roles = open || columns[2].equals(ANY) ? Set.of() : words(columns[2]);
    Set<String> scopes = columns[3].equals(NONE) ? Set.of() : words(columns[3]);
    if (!Roles.ALL.containsAll(roles) || !SCOPES.containsAll(scopes)) {
      throw unreadable(line, "a role or scope is unknown");
    }
    if (open != scopes.isEmpty()) {
      throw unreadable(line, "what needs a token needs a scope, and nothing else does");
    }
    return new AccessRule(columns[0] + " " + columns[1], roles, scopes, open);
  }

  private static Set<String> words(String column) {
    return Set.of(column.split(",", -1));
  }

  private static IllegalStateException unreadable(String line, String why) {
    return new IllegalStateException(RESOURCE + ": " + why + ": " + line);
  }
}
