package org.rhomboid.routine.usecase.template;

import java.time.Instant;
import java.util.Optional;

/**
 * Who is in a template.
 *
 * @param follows the version of the template that the running plan follows; empty: there is no running plan, or it follows none of them yet
 */
public record EnrolledMember(String member, Instant enrolledAt, Optional<Long> follows) {}
