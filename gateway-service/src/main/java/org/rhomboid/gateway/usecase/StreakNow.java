package org.rhomboid.gateway.usecase;

import java.util.Map;

/**
 * The member's streak and the day for which it was computed.
 *
 * @param document the streak as progress-service answered it: its shape is declared there and repeated nowhere
 */
public record StreakNow(MemberDay day, Map<String, Object> document) {}
