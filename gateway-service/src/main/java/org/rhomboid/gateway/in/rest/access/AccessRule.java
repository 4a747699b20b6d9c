package org.rhomboid.gateway.in.rest.access;

import java.util.Collection;
import java.util.Set;

/**
 * What one operation needs.
 *
 * @param operation method and template, such as {@code GET /exercises/{slug}}
 * @param roles one of which is enough; empty: any token
 * @param scopes all of which are needed by a token that has scopes of ours; empty: none
 * @param open whether it is answered without a token
 */
public record AccessRule(String operation, Set<String> roles, Set<String> scopes, boolean open) {

  public AccessRule {
    roles = Set.copyOf(roles);
    scopes = Set.copyOf(scopes);
  }

  public boolean allowsRoles(Collection<String> held) {
    return roles.isEmpty() || roles.stream().anyMatch(held::contains);
  }

  /** @param held those of the token that are ours; none: the token is not limited to any */
  public boolean allowsScopes(Collection<String> held) {
    return held.isEmpty() || held.containsAll(scopes);
  }
}
