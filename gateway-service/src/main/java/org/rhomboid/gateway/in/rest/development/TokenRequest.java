package org.rhomboid.gateway.in.rest.development;

import java.util.ArrayList;
import java.util.List;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Roles;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;

/**
 * Who the token shall be for.
 *
 * @param roles {@code member} when absent or empty
 * @param unit department, for cohorts; may be absent
 */
record TokenRequest(String tenant, String member, List<String> roles, String unit) {

  TokenRequest {
    roles = roles == null || roles.isEmpty() ? List.of(Roles.MEMBER) : roles;
  }

  /**
   * @throws ProblemException 422 with every violation: what is made here is accepted everywhere
   */
  TokenRequest checked() {
    List<Violation> violations = new ArrayList<>();
    check(violations, "/tenant", () -> new Tenant(tenant));
    check(violations, "/member", () -> new Member(Tenant.LIBRARY, member));
    if (Tenant.LIBRARY.id().equals(tenant)) {
      violations.add(new Violation("/tenant", "library is reserved"));
    }
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i) == null || !Roles.ALL.contains(roles.get(i))) {
        violations.add(
            new Violation("/roles/" + i, "must be one of " + String.join(", ", Roles.ALL)));
      }
    }
    if (unit != null && !Caller.isUnit(unit)) {
      violations.add(new Violation("/unit", "1 to 64 characters, no control characters"));
    }
    if (!violations.isEmpty()) {
      throw ProblemException.invalid(violations);
    }
    return this;
  }

  private static void check(List<Violation> violations, String pointer, Runnable form) {
    try {
      form.run();
    } catch (IllegalArgumentException refused) {
      violations.add(new Violation(pointer, refused.getMessage()));
    }
  }
}
