package org.rhomboid.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/**
 * One service has forgotten a member.
 *
 * @param memberId the member, 1 to 128 characters
 * @param service the service that is done, such as {@code routine-service}
 * @param forgottenAt when it was done
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MemberForgotten(String memberId, String service, Instant forgottenAt) {}
