package org.rhomboid.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a plan asks for of one exercise. At least one of {@code reps} and {@code holdSeconds} is there.
 *
 * @param sets sets, 1 or more
 * @param reps repetitions of a set, 1 or more; null where the set is one hold
 * @param holdSeconds seconds of each hold, 1 or more, of each repetition where {@code reps} is there too; null where nothing is held
 * @param perSide whether the dose is done on each side
 * @param restSeconds seconds of rest between sets, 0 or more, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlannedDose(
    int sets, Integer reps, Integer holdSeconds, boolean perSide, Integer restSeconds) {}
