package org.rhomboid.gateway.in.rest.forwarding;

/**
 * Whether somebody who is known may ask this, now. Beans of this type are asked in the order of their {@code @Priority}, highest first, after the token was
 * verified and before anything of the body is read, for every request under {@code /api/v1} that carries a token.
 */
public interface Admission {

  /** First, so that whatever is refused counts as well. */
  int LIMITS = 400;

  int ORIGINS = 300;
  int ROLES_AND_SCOPES = 200;

  /** For what the answering route is told: nobody refuses any more. */
  int LAST = 100;

  /**
   * @throws org.rhomboid.kit.problem.ProblemException with the problem to answer instead; headers that are put on the response stay on it
   */
  void admit(AskedFor asked);
}
