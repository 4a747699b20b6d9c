package org.rhomboid.routine.in.rest;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.usecase.PlanDemand;

/**
 * A week to be planned.
 *
 * @param id UUIDv7 or v4, made by the client: asking for the same plan again changes nothing
 * @param week ISO 8601, such as {@code 2026-W48}; absent: the member's current one
 */
public record PlanRequest(
    @NotNull(message = ProfileRequest.REQUIRED) UUID id, @WrittenWeek String week) {

  PlanDemand toDemand() {
    return new PlanDemand(id, Optional.ofNullable(week).flatMap(IsoWeek::parse));
  }
}
