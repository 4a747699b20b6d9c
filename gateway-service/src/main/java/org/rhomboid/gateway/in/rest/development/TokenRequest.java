package org.rhomboid.gateway.in.rest.development;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;

/**
 * Who the token shall be for.
 *
 * @param roles {@code member} when absent
 * @param unit department, for cohorts; may be absent
 */
record TokenRequest(String tenant, String member, List<Role> roles, String unit) {

  private static final Pattern UNIT = Pattern.compile("\\P{Cntrl}{1,128}");

  TokenRequest {
    roles = roles == null ? List.of(Role.MEMBER) : roles;
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
    if (roles.isEmpty() || roles.stream().anyMatch(Objects::isNull)) {
      violations.add(new Violation("/roles", "at least one role, and no null"));
    }
    if (unit != null && !UNIT.matcher(unit).matches()) {
      violations.add(new Violation("/unit", "1 to 128 characters, no control characters"));
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
