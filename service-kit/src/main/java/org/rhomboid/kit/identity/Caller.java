package org.rhomboid.kit.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;

/** The caller of the current request, read from the verified token. */
@RequestScoped
public class Caller {

  private static final String UNIT = "unit";
  private static final int LONGEST_UNIT = 64;

  private final JsonWebToken token;

  Caller(JsonWebToken token) {
    this.token = token;
  }

  /**
   * @throws ProblemException 401 {@code invalid-token} when a claim is missing or has a form that the platform does not accept
   */
  public Member member() {
    try {
      return new Member(tenant(), token.getSubject());
    } catch (IllegalArgumentException refused) {
      throw unacceptable("sub: " + refused.getMessage());
    }
  }

  /**
   * @throws ProblemException 401 {@code invalid-token} as in {@link #member()}
   */
  public Tenant tenant() {
    return tenantOf(token);
  }

  /**
   * The department of the caller: 1 to 64 characters, no control character.
   *
   * @throws ProblemException 401 {@code invalid-token} when the claim has another form
   */
  public Optional<String> unit() {
    Object claim = token.getClaim(UNIT);
    if (claim == null) {
      return Optional.empty();
    }
    if (!(claim instanceof String unit) || !isUnit(unit)) {
      throw unacceptable(
          "unit: the claim is a string of 1 to 64 characters, no control characters, or left out");
    }
    return Optional.of(unit);
  }

  /** Whether a token may carry this unit: for whoever makes tokens, so that what is made is accepted. */
  public static boolean isUnit(String unit) {
    return !unit.isEmpty()
        && unit.length() <= LONGEST_UNIT
        && unit.chars().noneMatch(Character::isISOControl);
  }

  /** The claim {@code groups} as it is: empty where the token has none. */
  public Set<String> roles() {
    Set<String> groups = token.getGroups();
    return groups == null ? Set.of() : Set.copyOf(groups);
  }

  /** @param role such as {@code tenant-admin} */
  public boolean hasRole(String role) {
    return roles().contains(role);
  }

  static Tenant tenantOf(JsonWebToken token) {
    if (!(token.getClaim("tenant") instanceof String id)) {
      throw unacceptable("tenant: the claim is missing or is not a string");
    }
    if (Tenant.LIBRARY.id().equals(id)) {
      throw unacceptable("tenant: library is reserved");
    }
    try {
      return new Tenant(id);
    } catch (IllegalArgumentException refused) {
      throw unacceptable("tenant: " + refused.getMessage());
    }
  }

  private static ProblemException unacceptable(String detail) {
    return KitProblem.INVALID_TOKEN.because(detail);
  }
}
