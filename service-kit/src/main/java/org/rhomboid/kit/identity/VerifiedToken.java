package org.rhomboid.kit.identity;

import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.jwt.Claims;
import org.rhomboid.kit.problem.ProblemException;

/**
 * A token that was found good, with its claims read once: to read one that the standard does not name, such as the tenant, costs the library an exception
 * each time. Nothing of it changes, so that requests may share it.
 */
final class VerifiedToken extends JWTCallerPrincipal {

  static final String TYPE = "JWT";

  private final Set<String> names;
  private final Map<String, Object> claims = new HashMap<>();
  private final long from;
  private final long until;
  private final Optional<Tenant> tenant;

  VerifiedToken(JWTCallerPrincipal token) {
    super(token.getRawToken(), TYPE);
    this.names = Set.copyOf(token.getClaimNames());
    names.forEach(name -> read(name, token));
    // what the standard names has a value for some that the token does not have
    for (Claims claim : Claims.values()) {
      read(claim.name(), token);
    }
    this.from = millis(claims.get(Claims.nbf.name()));
    this.until = millis(claims.get(Claims.exp.name()));
    this.tenant = tenantOf(this);
  }

  /**
   * Whether it holds at this time by its own {@code nbf} and {@code exp}, with no allowance for clocks that differ.
   *
   * @param now in milliseconds since 1970
   */
  boolean isInForce(long now) {
    return from <= now && now < until;
  }

  /** Empty when the claim is missing or has a form that the platform does not accept. */
  Optional<Tenant> tenant() {
    return tenant;
  }

  boolean isOf(Member member) {
    return tenant.filter(member.tenant()::equals).isPresent() && member.id().equals(getSubject());
  }

  @Override
  protected Collection<String> doGetClaimNames() {
    return names;
  }

  @Override
  protected Object getClaimValue(String name) {
    return claims.get(name);
  }

  private void read(String name, JWTCallerPrincipal token) {
    Object value = token.getClaim(name);
    if (value != null) {
      claims.put(name, value instanceof Set<?> set ? Collections.unmodifiableSet(set) : value);
    }
  }

  private static Optional<Tenant> tenantOf(VerifiedToken token) {
    try {
      return Optional.of(Caller.tenantOf(token));
    } catch (ProblemException unacceptable) {
      return Optional.empty();
    }
  }

  private static long millis(Object seconds) {
    return seconds instanceof Number number ? TimeUnit.SECONDS.toMillis(number.longValue()) : 0;
  }
}
