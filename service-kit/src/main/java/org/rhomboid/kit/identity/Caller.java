package org.rhomboid.kit.identity;

import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;

/** The caller of the current request, read from the verified token. */
@RequestScoped
public class Caller {

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
