package org.rhomboid.gateway.usecase.dashboard;

import java.time.Instant;
import java.util.Map;

/**
 * How far the services are behind what was announced.
 *
 * @param asOf when it was counted
 * @param behind records of all topics, by consumer group
 */
public record EventLag(Instant asOf, Map<String, Long> behind) {}
