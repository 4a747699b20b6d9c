package org.rhomboid.gateway.in.rest.access;

import io.quarkus.runtime.Startup;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.rhomboid.gateway.in.rest.forwarding.Admission;
import org.rhomboid.gateway.in.rest.forwarding.AskedFor;
import org.rhomboid.gateway.in.rest.forwarding.PublicPaths;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;

/** Holds a token to the table of roles and scopes. What no line is about is no operation: whoever answers says so. */
@Startup
@Singleton
@Priority(Admission.ROLES_AND_SCOPES)
class AccessAdmission implements Admission {

  private static final String SCOPE = "scope";

  private final AccessTable table = AccessTable.ofThisBuild();

  /**
   * @throws IllegalStateException where the table and the public paths differ: an operation without a line would be nobody's to refuse
   */
  AccessAdmission() {
    Set<String> paths = PublicPaths.operations();
    Set<String> lines =
        table.rules().stream().map(AccessRule::operation).collect(Collectors.toSet());
    if (!lines.equals(paths)) {
      throw new IllegalStateException(
          "access.txt has no line for %s, and lines for what is no public path: %s"
              .formatted(without(paths, lines), without(lines, paths)));
    }
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> left = new TreeSet<>(some);
    left.removeAll(others);
    return left;
  }

  @Override
  public void admit(AskedFor asked) {
    String sent = asked.exchange().request().method().name();
    String method = sent.equals("HEAD") ? "GET" : sent;
    Optional<AccessRule> rule = asked.template().flatMap(path -> table.of(method, path));
    if (rule.isPresent()) {
      hold(asked, rule.get());
    }
  }

  private static void hold(AskedFor asked, AccessRule rule) {
    if (!rule.allowsRoles(asked.identity().getRoles())) {
      throw forbidden("role", rule.roles());
    }
    if (!rule.allowsScopes(scopes(asked))) {
      asked.exchange().response().putHeader("WWW-Authenticate", insufficientScope(rule.scopes()));
      throw forbidden("scope", rule.scopes());
    }
  }

  private static Set<String> scopes(AskedFor asked) {
    return asked.identity().getPrincipal() instanceof JsonWebToken token
            && token.getClaim(SCOPE) instanceof String scopes
        ? Arrays.stream(scopes.split(" "))
            .filter(AccessTable.SCOPES::contains)
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** RFC 6750, 3.1. */
  private static String insufficientScope(Set<String> needed) {
    return "Bearer error=\"insufficient_scope\", scope=\"" + joined(needed, " ") + "\"";
  }

  private static ProblemException forbidden(String kind, Set<String> needed) {
    String all = needed.size() == 1 ? "" : kind.equals("role") ? "one of " : "all of ";
    return KitProblem.FORBIDDEN.because(
        "ask for a token with "
            + all
            + "the "
            + kind
            + (all.isEmpty() ? " " : "s ")
            + joined(needed, ", "));
  }

  private static String joined(Set<String> words, String between) {
    return words.stream().sorted().collect(Collectors.joining(between));
  }
}
