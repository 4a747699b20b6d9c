package org.rhomboid.gateway.usecase.part;

import java.time.Instant;
import org.rhomboid.kit.deadline.Deadline;
import org.rhomboid.kit.identity.Member;

/**
 * Who asks for a composed answer, and until when it is of use.
 *
 * @param authorization the header as it came: services verify the token again
 * @param requestId the same in every service
 * @param language that the answer is wanted in, such as {@code de}
 */
public record Asking(
    Member member,
    String authorization,
    String requestId,
    String language,
    Instant now,
    Deadline deadline) {

  /** Without the token, and without the person. */
  @Override
  public String toString() {
    return "asking, request " + requestId;
  }
}
