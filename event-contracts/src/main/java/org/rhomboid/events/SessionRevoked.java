package org.rhomboid.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A member withdrew a performed session. It may arrive before its {@link SessionCompleted} is handled.
 *
 * @param memberId the member, 1 to 128 characters
 * @param sessionId the session that is withdrawn
 * @param practiceDay the local date it counted for
 * @param revokedAt when it was withdrawn
 * @param replacedBy the session that corrects it, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record SessionRevoked(
    String memberId, UUID sessionId, LocalDate practiceDay, Instant revokedAt, UUID replacedBy) {}
