package org.rhomboid.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/**
 * Forget this member, and drop what comes later from before {@code erasedAt}.
 *
 * @param memberId the member, 1 to 128 characters
 * @param erasedAt when the member asked for it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MemberErased(String memberId, Instant erasedAt) {}
