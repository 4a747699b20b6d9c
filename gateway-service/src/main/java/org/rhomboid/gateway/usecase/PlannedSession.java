package org.rhomboid.gateway.usecase;

import java.time.LocalDate;
import java.util.Map;

/**
 * A session of the member's plan.
 *
 * @param document the session as routine-service answered it: its shape is declared there and repeated nowhere
 */
public record PlannedSession(LocalDate date, Map<String, Object> document) {}
