package org.rhomboid.routine.in.rest.template;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;

/**
 * Members to enrol.
 *
 * @param members 1 to 1,000 ids, as the subjects of their tokens name them; one that stands twice counts once
 */
public record EnrolmentRequest(
    @NotNull(message = REQUIRED)
        @Size(
            min = 1,
            max = 1_000,
            message = "has 1 to 1,000 entries; send more in further requests")
        List<@NotNull(message = REQUIRED) String> members) {

  static final String REQUIRED = "is required";

  /**
   * Each once, in the order given.
   *
   * @throws ProblemException 422 with every id that no member can have
   */
  List<String> toMembers(Tenant tenant) {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      check(tenant, i, violations);
    }
    if (!violations.isEmpty()) {
      throw ProblemException.invalid(violations);
    }
    return members.stream().distinct().toList();
  }

  private void check(Tenant tenant, int index, List<Violation> violations) {
    try {
      new Member(tenant, members.get(index));
    } catch (IllegalArgumentException refused) {
      violations.add(new Violation("/members/" + index, refused.getMessage()));
    }
  }
}
