package org.rhomboid.routine.domain.planning.rule;

import java.time.LocalDate;
import java.util.List;
import org.rhomboid.routine.domain.catalog.Exercise;

/**
 * An exercise about to be added to a session.
 *
 * @param seconds what it takes with the dose it would have
 * @param session the exercises that are in already, in any order
 * @param secondsLeft of the session's minutes
 * @param strength what is worked on which day, this plan and around it
 */
public record Placement(
    Exercise exercise,
    int seconds,
    LocalDate date,
    List<Exercise> session,
    int secondsLeft,
    StrengthDays strength) {}
